// npm run validate: holds the built manifest against Microsoft's published rules, then asks Microsoft's own service.
import { execSync } from 'node:child_process';
import { ensureInstalled } from './ensureInstalled.mjs';
import { projectRoot } from './projectRoot.mjs';

// Fetched when it is needed: it is no part of the project, and it takes a native package with it.
const MICROSOFTS = 'npx --yes office-addin-manifest@3.0.0 validate dist/manifest.xml';

process.chdir(projectRoot);
ensureInstalled();
const { importTypeScript } = await import('./importTypeScript.mjs');
const [{ buildAddin }, { checkBuild }, { DEVELOPMENT_URL }] = await Promise.all([
  import('./buildAddin.mjs'),
  importTypeScript('scripts/release/checkBuild.ts'),
  importTypeScript('scripts/release/releaseOptions.ts'),
]);
buildAddin();
const errors = checkBuild('dist', DEVELOPMENT_URL);
for (const { rule, message } of errors) console.error(`${rule}: ${message}`);
if (errors.length > 0) process.exit(1);
console.log('The manifest follows the rules that Microsoft publishes, and fits what is built.\n');

console.log(`Now Microsoft's own validator, which sends the manifest to a service of Microsoft's and needs a network:
> ${MICROSOFTS}`);
try {
  execSync(MICROSOFTS, { stdio: 'inherit' });
} catch {
  console.error(`
Microsoft's validator did not accept the manifest, or it was not reached. Where it named no error above, look at
the network: it needs the npm registry and https://validationgateway.omex.office.net.`);
  process.exit(1);
}
