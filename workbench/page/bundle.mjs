// Bundles the workbench's page into build/page/.
import { cpSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { leaveOut } from './leaveOut.mjs';

/** @param {string} root the project's root */
export async function bundlePage(root = process.cwd()) {
  const source = join(root, 'workbench/page');
  const target = join(root, 'build/page');
  mkdirSync(target, { recursive: true });
  await build({
    entryPoints: [join(source, 'page.ts')],
    outfile: join(target, 'page.js'),
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [standIn(source), leaveOut()],
    logLevel: 'warning',
  });
  for (const file of ['index.html', 'workbench.css']) cpSync(join(source, file), join(target, file));
  cpSync(join(root, 'node_modules/@univerjs/preset-sheets-core/lib/index.css'), join(target, 'grid.css'));
}

/** What has something else in its place in the page than in Node, by its folder and the path it is imported by. */
const STAND_INS = {
  // A formula engine that is part of the page's bundle, and not in one of its own.
  'calculation ./univer': 'calculation/univerInPage.ts',
  'zip ./compression': 'zip/compressionInPage.ts',
};

/**
 * @param {string} source the page's folder
 * @returns {import('esbuild').Plugin}
 */
function standIn(source) {
  return {
    name: 'stand-in',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/(univer|compression)$/ }, ({ resolveDir, path }) => {
        const other = STAND_INS[`${basename(resolveDir)} ${path}`];
        return other === undefined ? undefined : { path: join(source, other) };
      });
    },
  };
}
