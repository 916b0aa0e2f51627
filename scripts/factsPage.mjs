// The page that tries an Excel, and its manifest: what `npm run package -- --facts` adds to a package.
import { buildSync } from 'esbuild';
import { importTypeScript } from './importTypeScript.mjs';
import { projectRoot } from './projectRoot.mjs';

/**
 * Files by path, to be emitted beside the add-in's. Bundled apart, so that nothing of the add-in is another for it.
 * @param {string} manifest the repository's @param {string} version
 * @param {{ url: string, officeJs: string }} options @param {ReadonlyMap<string, string>} servedAs
 * @returns {Promise<[path: string, content: string | Buffer][]>}
 */
export async function factsPage(manifest, version, { url, officeJs }, servedAs) {
  const [
    { factsManifest, FACTS_MANIFEST, FACTS_NAMESPACE, FACTS_PAGE },
    { contentSecurityPolicy },
    { hashedName },
  ] = await Promise.all(
    ['factsManifest', 'contentSecurityPolicy', 'hashedName'].map((name) =>
      importTypeScript(`scripts/release/${name}.ts`),
    ),
  );
  const { outputFiles } = buildSync({
    entryPoints: { facts: 'workbench/facts/page/trialMain.ts', look: 'workbench/facts/page/trial.css' },
    outdir: 'build/facts',
    absWorkingDir: projectRoot,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    logLevel: 'warning',
  });
  const named = outputFiles.map(({ path, contents }) => {
    const name = path.endsWith('.css') ? 'facts.css' : 'facts.js';
    return [`scripts/${hashedName(name, contents)}`, Buffer.from(contents)];
  });
  const fileOf = (ending) => named.map(([path]) => path).find((path) => path.endsWith(ending));
  const page = `<!doctype html>
<html lang="da">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(officeJs)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Kommuneandel</title>
    <link rel="stylesheet" href="${fileOf('.css')}" />
  </head>
  <body>
    <main data-namespace="${FACTS_NAMESPACE}"></main>
    <script src="${officeJs}"></script>
    <script src="${fileOf('.js')}"></script>
  </body>
</html>
`;
  return [[FACTS_PAGE, page], [FACTS_MANIFEST, factsManifest(manifest, version, url, servedAs)], ...named];
}
