import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS } from '../../src/texts/functionNames';
import { functionTexts } from '../../src/texts/functionTexts';
import * as functions from '../../src/functions/functions';

const ROOT = join(__dirname, '..', '..');

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: unknown;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly type: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
      readonly repeating?: boolean;
    }[];
    readonly result: { readonly type?: string; readonly dimensionality?: string };
  }[];
}

/** The script is an ES module, which jest does not load; Node does, and hands the files over as JSON. */
function files(): Record<string, string> {
  const script =
    "import('./scripts/functionsMetadata.mjs').then((m) => console.log(JSON.stringify(m.functionsMetadata('https://addins.example.dk/ka/'))))";
  const node = [process.execPath, ['--input-type=module', '-e', script]] as const;
  return JSON.parse(execFileSync(...node, { cwd: ROOT, encoding: 'utf8' })) as Record<string, string>;
}

const made = files();
const danish = JSON.parse(made['functions.da-dk.json'] ?? '{}') as Metadata;
const english = JSON.parse(made['functions.json'] ?? '{}') as Metadata;

/** As in the issue: optional arguments in brackets, ranges with a star, spilled results with one too. */
const SIGNATURES: Readonly<Record<string, string>> = {
  KOMMUNEANDEL: 'beløb part parter* vægte* [afrunding] [rest] [mindst] [højst] → number',
  FORDEL: 'beløb vægte* [afrunding] [rest] [mindst] [højst] → number*',
  FORDELTRIN: 'beløb grupper* gruppevægte* vægte* [afrunding] → number*',
  SEKTORANDEL: 'beløb split nr [afrunding] [metode] → number',
  ANDEL: 'part parter* vægte* → number',
  INDFAS: 'beløb profil* → number*',
  AFRUNDTIL: 'beløb enhed [metode] → number',
  AFSTEM: 'beregnet* offentliggjort* [tolerance] → any*',
};

function signatureOf({ parameters, result }: Metadata['functions'][number]): string {
  const star = (dimensionality: string | undefined): string => (dimensionality === 'matrix' ? '*' : '');
  const names = parameters.map(({ name, optional, dimensionality }) =>
    optional ? `[${name}]` : name + star(dimensionality),
  );
  return `${names.join(' ')} → ${result.type ?? 'any'}${star(result.dimensionality)}`;
}

test('the Danish file says of every function what the issue says', () => {
  expect(Object.fromEntries(danish.functions.map((made) => [made.id, signatureOf(made)]))).toEqual(
    SIGNATURES,
  );
});

test('every function that is declared is there, by its own id in both languages', () => {
  expect(Object.keys(functions).sort()).toEqual([...FUNCTIONS].sort());
  const named = FUNCTIONS.map((id) => ({ id, name: id }));
  for (const { functions: made } of [danish, english])
    expect(made.map(({ id, name }) => ({ id, name }))).toEqual(named);
});

test('each has a page about it, in the language of its description', () => {
  const pages = (folder: string): string[] =>
    FUNCTIONS.map((id) => `https://addins.example.dk/ka/vejledning/${folder}/${id}.html`);
  expect(danish.functions.map(({ helpUrl }) => helpUrl)).toEqual(pages('funktioner'));
  expect(english.functions.map(({ helpUrl }) => helpUrl)).toEqual(pages('functions'));
});

test('the two files differ in what they say of functions and arguments only', () => {
  const withoutWords = ({ functions: all }: Metadata): unknown =>
    all.map(({ id, name, parameters, result }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ name: _name, description: _description, ...kind }) => kind),
    }));
  expect(withoutWords(english)).toEqual(withoutWords(danish));
});

test.each([
  ['Danish', danish],
  ['English', english],
])('nothing is missing in %s', (_, metadata) => {
  const sentences = metadata.functions.flatMap(({ description, parameters }) => [
    description,
    ...parameters.map((parameter) => parameter.description),
  ]);
  expect(sentences.filter((text) => !/^[\p{Lu}"].{10,}\.$/u.test(text))).toEqual([]);
  // A tooltip is no place to read more.
  expect(sentences.filter((text) => text.length > 255)).toEqual([]);
});

test('no function is volatile, streams, or asks where it stands', () => {
  expect(danish.functions.filter((made) => made.options !== undefined)).toEqual([]);
  expect(
    danish.functions.flatMap(({ parameters }) => parameters).filter(({ repeating }) => repeating),
  ).toEqual([]);
});

test('messages call the arguments what the formula’s help calls them', () => {
  for (const [language, metadata] of [
    ['da', danish],
    ['en', english],
  ] as const) {
    // prettier-ignore
    const names = new Set(metadata.functions.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
    expect(new Set(Object.values(functionTexts(language).arguments))).toEqual(names);
  }
});

test('no name can be taken for a cell or for a function of Excel', () => {
  expect(FUNCTIONS.filter((name) => !/^[A-Z]{5,}$/.test(name))).toEqual([]);
  // What Danish and English Excel call the functions whose names begin alike.
  const builtIn = ['AFKORT', 'AFRUND', 'AFRUND.GULV', 'AFRUND.LOFT', 'FORSKYDNING', 'INDEKS', 'INDIREKTE', 'ROUND', 'ROUNDDOWN', 'ROUNDUP', 'MROUND', 'EXACT']; // prettier-ignore
  expect(FUNCTIONS.filter((name) => builtIn.includes(name))).toEqual([]);
});

test('reading the JSDoc takes nothing that could send usage data', () => {
  const script = readFileSync(join(ROOT, 'scripts/functionsMetadata.mjs'), 'utf8');
  expect([...script.matchAll(/from '([^']+)'/g)].map(([, name]) => name)).toEqual([
    'custom-functions-metadata',
    'node:fs',
    'node:url',
  ]);
  const packageFolder = join(ROOT, 'node_modules', 'custom-functions-metadata', 'lib');
  const loaded = ['main.js', 'parseTree.js', 'generate.js'].map((file) =>
    readFileSync(join(packageFolder, file), 'utf8'),
  );
  expect(loaded.filter((text) => text.includes('usage-data'))).toEqual([]);
});
