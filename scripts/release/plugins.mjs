// Webpack plugins that add files to the build which are made, not bundled.
import { fileURLToPath } from 'node:url';

/**
 * Adds files to what is built.
 * @param {string} name @param {() => Iterable<[path: string, content: string | Buffer]>} makeFiles called once for each build
 * @param {boolean} minimized whether they are as small as they are to be
 */
export function emitFiles(name, makeFiles, minimized = false) {
  return onAssets(name, 'PROCESS_ASSETS_STAGE_ADDITIONAL', (compilation, { RawSource }) => {
    for (const [path, content] of makeFiles())
      compilation.emitAsset(path, new RawSource(content), { minimized });
  });
}

/**
 * Adds one file that says something of the modules which have come into the bundles, webpack's own runtime among them.
 * @param {string} path @param {(files: string[]) => string} textOf gets the modules' paths
 */
export function emitAboutModules(path, textOf) {
  return onAssets(path, 'PROCESS_ASSETS_STAGE_SUMMARIZE', (compilation, { RawSource }) => {
    const bundled = [...compilation.modules].filter(
      (module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0,
    );
    // Modules that webpack has joined are inside one that has no file of its own.
    const files = bundled
      .flatMap((module) => [module, ...(module.modules ?? [])])
      .flatMap(({ resource }) => resource ?? []);
    compilation.emitAsset(path, new RawSource(textOf([...files, WEBPACK_RUNTIME])));
  });
}

const WEBPACK_RUNTIME = fileURLToPath(import.meta.resolve('webpack'));

function onAssets(name, stage, run) {
  return {
    apply(compiler) {
      const { Compilation, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        compilation.hooks.processAssets.tap({ name, stage: Compilation[stage] }, () =>
          run(compilation, sources),
        );
      });
    },
  };
}
