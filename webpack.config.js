import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsPage } from './scripts/factsPage.mjs';
import { functionsMetadata } from './scripts/functionsMetadata.mjs';
import { guidePages } from './scripts/guide.mjs';
import { importTypeScript } from './scripts/importTypeScript.mjs';
import { emitAboutModules, emitFiles } from './scripts/release/plugins.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/**
 * Builds what a web server hands out: dist/taskpane.html with content-hashed scripts beside it, the functions'
 * metadata, the guide's pages, icons, the licences of what is bundled, and the manifest. Office.js is not bundled:
 * the page loads it.
 * @param {{ url?: string, namespace?: string, officejs?: string, id?: string, name?: string, facts?: unknown }} env for whom: see
 * scripts/release/releaseOptions.ts
 */
export default async (env, { mode }) => {
  const [
    { releaseOptions },
    { manifestFor },
    { contentSecurityPolicy },
    { bundledPackages, licencesText },
    { hashedName },
    { functionsScript },
  ] = await Promise.all(
    [
      ...['releaseOptions', 'manifestFor', 'contentSecurityPolicy', 'bundledLicences', 'hashedName'],
      'functionsScript',
    ].map((name) => importTypeScript(`scripts/release/${name}.ts`)),
  );
  const options = releaseOptions({ ...env, officeJs: env.officejs, facts: env.facts !== undefined });
  const named = [...namedInManifest(options.url)];
  const servedAs = new Map(named.map(([path, content]) => [path, hashedName(path, content)]));
  const manifest = readFileSync(resolve(root, 'manifest.xml'), 'utf8');
  const facts = options.facts ? await factsPage(manifest, version, options, servedAs) : [];
  return {
    mode,
    context: root,
    // Says among other things that there is a globalThis, so that webpack's runtime need not evaluate text to find one.
    target: ['web', 'es2020'],
    entry: {
      opening: './src/taskpane/early/opening.ts',
      early: './src/taskpane/early/early.ts',
      taskpane: './src/taskpane/index.tsx',
    },
    output: {
      path: resolve(root, 'dist'),
      filename: 'scripts/[name].[contenthash].js',
      chunkFilename: 'scripts/[name].[contenthash].js',
      clean: true,
    },
    // What has been compiled and minified once is not again, by `npm run package` after `npm test` or tomorrow's `npm start`.
    cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
    devtool: mode === 'production' ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                target: 'es2020',
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
      ],
    },
    plugins: [
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        templateParameters: { policy: contentSecurityPolicy(options.officeJs), officeJs: options.officeJs },
        // The template says which comes when.
        inject: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
          { from: 'docs/pictures/reading.png', to: 'vejledning/billeder/reading.png', toType: 'file' },
          {
            from: 'manifest.xml',
            transform: (xml) => manifestFor(xml.toString(), version, options, servedAs),
          },
        ],
      }),
      emitFiles('named in the manifest', () => [
        ...named.map(([path, content]) => [servedAs.get(path), content]),
        ['functions.js', functionsScript()],
      ]),
      emitFiles('trial of an Excel', () => facts, true),
      emitFiles('guide', () => [...guidePages()].map(([path, text]) => [`vejledning/${path}`, text])),
      emitAboutModules('LICENSES.txt', (files) => licencesText(bundledPackages(files))),
    ],
    // Scripts by swc, since webpack's own, terser, takes longer than all the rest of the build; pages by webpack's own.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify }), '...'] },
    performance: { hints: false },
  };
};

/** The functions' metadata and the icons: path as the manifest in the repository names it → content. */
function namedInManifest(url) {
  const icons = readdirSync(resolve(root, 'assets')).filter((file) => file.endsWith('.png'));
  return [
    ...Object.entries(functionsMetadata(url)),
    ...icons.map((file) => [`assets/${file}`, readFileSync(resolve(root, 'assets', file))]),
  ];
}
