// npm run package -- --url https://addins.example.dk/kommuneandel/ [options]
// Builds one folder with everything that a web server and an administrator need.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensureInstalled.mjs';
import { projectRoot } from './projectRoot.mjs';

const HOW = `npm run package -- --url https://addins.example.dk/kommuneandel/ [--namespace KA]
      [--id GUID --name NAME] [--office-js https://…/office.js] [--facts]
      [--previous MANIFEST] [--out FOLDER]`;
const CHECKSUMS = 'SHA256SUMS';
const TRIAL = `
manifest-facts.xml is for the trial's page: upload it beside the other one for those who try, and take it away afterwards.`;

// Paths on the command line are the caller's, not the project's.
const calledFrom = process.env['INIT_CWD'] ?? process.cwd();
process.chdir(projectRoot);
ensureInstalled();
try {
  await makeRelease(argumentsGiven());
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}

function argumentsGiven() {
  const { values } = parseArgs({
    options: {
      ...Object.fromEntries(
        ['url', 'namespace', 'id', 'name', 'office-js', 'previous', 'out'].map((name) => [
          name,
          { type: 'string' },
        ]),
      ),
      facts: { type: 'boolean' },
    },
  });
  if (values.url === undefined) throw new Error(`Say where the files will be:\n  ${HOW}`);
  return values;
}

async function makeRelease({ url, namespace, id, name, facts, previous, out, 'office-js': officeJs }) {
  const { importTypeScript } = await import('./importTypeScript.mjs');
  const [
    { releaseOptions },
    { checkBuild, filesIn },
    { checksums },
    { manifestMark },
    { serverConfigurations },
  ] = await Promise.all(
    ['releaseOptions', 'checkBuild', 'checksums', 'manifestMark', 'serverConfigurations'].map((name) =>
      importTypeScript(`scripts/release/${name}.ts`),
    ),
  );
  const options = releaseOptions({ url, namespace, officeJs, id, name, facts });
  const before = previous === undefined ? null : readFileSync(resolve(calledFrom, previous), 'utf8');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const folder = resolve(out === undefined ? 'release' : resolve(calledFrom, out), `kommuneandel-${version}`);
  build(folder, options);
  const errors = checkBuild(folder, options.url);
  if (errors.length > 0)
    throw new Error(
      ['The manifest is not valid:', ...errors.map(({ rule, message }) => `  ${rule}: ${message}`)].join(
        '\n',
      ),
    );
  const files = filesIn(folder);
  writeFileSync(join(folder, CHECKSUMS), checksums(files));
  // Beside the folder and not in it: they are for the server, not for those who ask it.
  const configurations = `${folder}-server`;
  mkdirSync(configurations, { recursive: true });
  for (const [file, text] of serverConfigurations(options, [...files.keys()]))
    writeFileSync(join(configurations, file), text);
  const mark = manifestMark(readFileSync(join(folder, 'manifest.xml'), 'utf8'));
  console.log(`${folder}: ${files.size} files for ${options.url}, the manifest is valid. See docs/udrulning.md.
${configurations}: web.config for IIS and a configuration for nginx, with the headers for these files.
${uploadAgain(mark, before === null ? null : manifestMark(before))}${options.facts ? TRIAL : ''}`);
}

function uploadAgain(mark, before) {
  if (before === null)
    return `Manifest ${mark}. With --previous MANIFEST it is said whether the one you have uploaded must be replaced.`;
  return before === mark
    ? `Manifest ${mark}: as the previous one but for its version. It need not be uploaded again.`
    : `Manifest ${mark}: other than the previous one (${before}). Upload it again when the files are on the server.`;
}

/** The folder is emptied first. */
function build(folder, { officeJs, ...options }) {
  const given = Object.entries(options).filter(([, value]) => value !== null && value !== false);
  const env = { ...Object.fromEntries(given), officejs: officeJs };
  execFileSync(
    process.execPath,
    [
      ...['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--stats', 'errors-warnings'],
      ...['--output-path', folder],
      ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
}
