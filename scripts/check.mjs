// npm run check -- https://addins.example.dk/kommuneandel/
// Asks a deployed site for every file of its release, and says in words what is wrong with how it is served.
import { ensureInstalled } from './ensureInstalled.mjs';
import { projectRoot } from './projectRoot.mjs';

const HOW = 'npm run check -- https://addins.example.dk/kommuneandel/';

process.chdir(projectRoot);
ensureInstalled();
const { importTypeScript } = await import('./importTypeScript.mjs');
const [{ checkSite }, { releaseOptions }] = await Promise.all(
  ['checkSite', 'releaseOptions'].map((name) => importTypeScript(`scripts/release/${name}.ts`)),
);
const [given] = process.argv.slice(2);
try {
  if (given === undefined) throw new Error(`Say which address:\n  ${HOW}`);
  const { url } = releaseOptions({ url: given });
  const { files, problems } = await checkSite(url, ask);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${url}: all ${files} files are there and are served as Excel needs them.`);
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}

async function ask(address) {
  // Excel on the web asks from an origin of its own.
  const headers = { origin: 'https://excel.officeapps.live.com' };
  const response = await fetch(address, { redirect: 'manual', headers });
  return {
    status: response.status,
    headers: new Map(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}
