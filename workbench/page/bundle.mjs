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
    plugins: [calculateInPage(source), leaveOut()],
    logLevel: 'warning',
  });
  for (const file of ['index.html', 'workbench.css']) cpSync(join(source, file), join(target, file));
  cpSync(join(root, 'node_modules/@univerjs/preset-sheets-core/lib/index.css'), join(target, 'grid.css'));
}

/**
 * In Node the calculator loads the formula engine from a bundle of its own; in the page it is part of this one.
 * @param {string} source the page's folder
 * @returns {import('esbuild').Plugin}
 */
function calculateInPage(source) {
  return {
    name: 'calculate-in-page',
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/univer$/ }, ({ resolveDir }) =>
        basename(resolveDir) === 'calculation'
          ? { path: join(source, 'calculation/univerInPage.ts') }
          : undefined,
      );
    },
  };
}
