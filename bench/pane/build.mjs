import HtmlPlugin from 'html-webpack-plugin';
import { join } from 'node:path';
import webpack from 'webpack';
import configuration from '../../webpack.config.js';

/** Builds the add-in and, with the same settings, a bare React and Fluent pane; gives their folders. */
export async function buildPanes(root) {
  const product = configuration({}, { mode: 'production' });
  const bare = {
    ...product,
    entry: { taskpane: './bench/pane/bare.tsx' },
    output: { ...product.output, path: join(root, 'build/bench/bare') },
    plugins: [new HtmlPlugin({ filename: 'taskpane.html', template: './src/taskpane/taskpane.html' })],
  };
  await run(product);
  await run(bare);
  return { product: product.output.path, bare: bare.output.path };
}

function run(settings) {
  return new Promise((resolve, reject) => {
    webpack(settings, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
