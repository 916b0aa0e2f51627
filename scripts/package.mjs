// npm run package -- --url https://addins.example.dk/kommuneandel/ [--namespace KA] [--office-js URL] [--out FOLDER]
// Builds one folder with everything that a web server and an administrator need.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './ensureInstalled.mjs';
import { projectRoot } from './projectRoot.mjs';

const HOW =
  'npm run package -- --url https://addins.example.dk/kommuneandel/ [--namespace KA] [--office-js https://…/office.js] [--out FOLDER]';
const CHECKSUMS = 'SHA256SUMS';

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
    options: Object.fromEntries(
      ['url', 'namespace', 'office-js', 'out'].map((name) => [name, { type: 'string' }]),
    ),
  });
  if (values.url === undefined) throw new Error(`Say where the files will be:\n  ${HOW}`);
  return values;
}

async function makeRelease({ url, namespace, out, 'office-js': officeJs }) {
  const { importTypeScript } = await import('./importTypeScript.mjs');
  const [{ releaseOptions }, { checkBuild, filesIn }, { checksums }] = await Promise.all(
    ['releaseOptions', 'checkBuild', 'checksums'].map((name) =>
      importTypeScript(`scripts/release/${name}.ts`),
    ),
  );
  const options = releaseOptions({ url, namespace, officeJs });
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
  console.log(
    `${folder}: ${files.size} files for ${options.url}, the manifest is valid. See docs/udrulning.md.`,
  );
}

/** The folder is emptied first. */
function build(folder, { url, namespace, officeJs }) {
  const env = { url, officejs: officeJs, ...(namespace !== null && { namespace }) };
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
