// npm run start:excel: builds the add-in, serves it where the manifest says, and opens Excel with it on Windows and Mac.
// With --facts it opens the page that tries an Excel instead: the facts in workbench/facts, and the add-in itself.
import { execFileSync, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { projectRoot } from './projectRoot.mjs';

// Fetched when it is needed: it is no part of the project.
const SIDELOADING = 'npx --yes office-addin-debugging@7.0.0';
const hasFacts = process.argv.slice(2).includes('--facts');
const FOLDER = hasFacts ? 'build/facts' : 'dist';
const MANIFEST = hasFacts ? `${FOLDER}/manifest-facts.xml` : `${FOLDER}/manifest.xml`;
const NAME = hasFacts ? 'Kommuneandel prøvekørsel' : 'Kommuneandel';
const START = `${SIDELOADING} start ${MANIFEST} desktop --app excel --no-debug`;
const STOP = `${SIDELOADING} stop ${MANIFEST}`;
const NEXT = hasFacts
  ? `Begin with a new, empty workbook, find ${NAME} on the Data tab and press Open. Run the trial, copy the answers into a
     file, and »npm run facts -- FILE.json« says what they ask us to change.`
  : 'Find Kommuneandel on the Data tab and press Open. Type =KOMMUNEANDEL( in a cell.';
const PORT = 3000;
const HAS_DESKTOP_EXCEL = ['win32', 'darwin'].includes(process.platform);

const TRUST = `
Excel loads add-ins by HTTPS only, so this machine makes a certificate for localhost. The system may ask whether you
trust »Developer CA for Microsoft Office Add-ins«: answer yes. Its key never leaves this machine and it is good for
30 days. »npx office-addin-dev-certs uninstall« takes it away again.`;

const ON_THE_WEB = `
In Excel on the web:
  1. Open https://localhost:${PORT}/${hasFacts ? 'facts' : 'taskpane'}.html in the same browser. Where it warns of the certificate, choose to go on.
  2. Open https://excel.cloud.microsoft and a workbook.
  3. Choose Home, Add-ins, More add-ins, My add-ins, Manage my add-ins, Upload my add-in
     (Danish: Hjem, Tilføjelsesprogrammer, Flere tilføjelsesprogrammer, Mine tilføjelsesprogrammer, Upload).
  4. Choose ${resolve(projectRoot, MANIFEST)}.
  5. Where the browser asks whether the page may reach your local network, allow it: the add-in is on this machine.
  6. ${NEXT}
It stays until the browser's data is cleared or it is removed in the same place.`;

process.chdir(projectRoot);
ensureInstalled();
const [{ importTypeScript }, { buildAddin }] = await Promise.all([
  import('./importTypeScript.mjs'),
  import('./buildAddin.mjs'),
]);
const { serveBuild } = await importTypeScript('scripts/release/serveBuild.ts');
console.log('Building the add-in …');
if (hasFacts) buildWithFacts();
else buildAddin();
const certificate = await certificateForLocalhost();
try {
  await serveBuild(FOLDER, PORT, certificate);
} catch (failure) {
  console.error(
    failure.code === 'EADDRINUSE'
      ? `Port ${PORT} is taken, and the manifest names it. End what uses it (»npm start«?) and try again.`
      : failure.message,
  );
  process.exit(1);
}
console.log(`\nServing https://localhost:${PORT}/. Ctrl+C ends it.`);
if (HAS_DESKTOP_EXCEL) openExcel();
console.log(ON_THE_WEB);

/** Apart from the other build, which has nothing of it. */
function buildWithFacts() {
  const webpack = [
    'node_modules/webpack/bin/webpack.js',
    '--mode',
    'production',
    '--stats',
    'errors-warnings',
  ];
  execFileSync(process.execPath, [...webpack, '--env', 'facts', '--output-path', FOLDER], {
    stdio: 'inherit',
  });
}

/** On Windows and Mac one that the system trusts; elsewhere one that the browser asks about. */
async function certificateForLocalhost() {
  if (!HAS_DESKTOP_EXCEL) {
    const { ensureCertificate } = await importTypeScript('workbench/server/certificate.ts');
    return ensureCertificate('build/certificate');
  }
  console.log(TRUST);
  const { getHttpsServerOptions } = await import('office-addin-dev-certs');
  return getHttpsServerOptions();
}

function openExcel() {
  console.log(`\nOpening Excel with the add-in:\n> ${START}`);
  // Through a shell, since npx is a script on Windows.
  spawn(START, { stdio: 'inherit', shell: true }).on('exit', (status) => {
    console.log(
      status === 0
        ? `\nIn Excel: ${NEXT} To take it away again:\n> ${STOP}`
        : '\nExcel was not opened. Without a network the tool for it cannot be fetched; the steps for the web work all the same.',
    );
  });
}
