import { readdirSync, readFileSync } from 'node:fs';
import type { Build } from '../../../../scripts/release/manifest/rule';

const IDS = ['KOMMUNEANDEL', 'FORDEL'];
const METADATA = Buffer.from(JSON.stringify({ functions: IDS.map((id) => ({ id })) }));
const PAGES = [
  'taskpane.html',
  'functions.js',
  'vejledning/index.html',
  'vejledning/in-english.html',
  'vejledning/naar-noget-driller.html',
];

/** The manifest of the repository. */
export const MANIFEST = readFileSync('manifest.xml', 'utf8');

/** A build that the repository's manifest fits: its real icons, and pages and functions made up for the purpose. */
export const BUILD: Build = {
  url: 'https://localhost:3000/',
  files: new Map<string, Uint8Array>([
    ...readdirSync('assets').map((name) => [`assets/${name}`, readFileSync(`assets/${name}`)] as const),
    ...PAGES.map((path) => [path, Buffer.from('')] as const),
    ['functions.json', METADATA],
    ['functions.da-dk.json', METADATA],
  ]),
  commands: ['recalculate', 'explain', 'freeze', 'thaw'],
  functionIds: IDS,
};
