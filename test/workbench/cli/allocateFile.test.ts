import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allocateFile } from '../../../workbench/cli/allocateFile';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { bookOf } from '../../support/bookOf';
import { ownFolder } from '../../support/ownFolder';
import { packageOf, partsOf, relationships } from '../xlsx/packageOf';
import { BAD_INPUT, RIGHT } from './badInput';

const folder = ownFolder();
let input: string;
let output: string;

beforeEach(() => {
  input = join(folder(), 'ind.xlsx');
  output = join(folder(), 'ud.xlsx');
});

function saved(ranges: Parameters<typeof bookOf>[0]): Buffer {
  const bytes = Buffer.from(saveXlsx(bookOf(ranges)));
  writeFileSync(input, bytes);
  return bytes;
}

test('a workbook that is right gets its sheets, and the input stays as it was', async () => {
  const before = saved(RIGHT);
  const { output: summary, errors } = await allocateFile([input, output]);
  expect(errors).toEqual([]);
  expect(summary[0]).toBe('Fordelinger genberegnet: 2 poster · 1 gruppe · 3 parter');
  expect(summary).toContain('  Alle poster  1.500 kr.');
  expect(readFileSync(input)).toEqual(before);
  expect(openXlsx(readFileSync(output)).sheets.map(({ name }) => name)).toEqual([
    ...['Ark1', 'Omkostninger', 'Parter', 'Nøgler'],
    ...['Fordeling', 'Samlet oversigt', 'Kontrol', 'Revisionsspor'],
  ]);
  expect(readdirSync(folder()).sort()).toEqual(['ind.xlsx', 'ud.xlsx']);
});

/** Gives the sheet of a name in a file a filter with a criterion that hides its third row. */
function filterIn(path: string, name: string): void {
  const bytes = readFileSync(path);
  const index = openXlsx(bytes).sheets.findIndex((sheet) => sheet.name === name);
  const parts = partsOf(bytes);
  const part = `xl/worksheets/sheet${index + 1}.xml`;
  const filter =
    '<autoFilter ref="A1:C3"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>';
  const text = Buffer.from(parts[part] ?? '').toString();
  const filtered = text
    .replace('</sheetData>', `</sheetData>${filter}`)
    .replace('<row r="3"', '<row r="3" hidden="1"');
  writeFileSync(path, packageOf({ ...parts, [part]: filtered }));
}

test('a filter on a sheet that is written to stops it, as in Excel, and is told of; one on the input is only counted past', async () => {
  saved(RIGHT);
  filterIn(input, 'Omkostninger');
  const first = await allocateFile([input, output]);
  expect(first.errors).toEqual([]);
  expect(first.output.join('\n')).toContain('Skjulte rækker er regnet med i Omkostninger!A3');

  filterIn(output, 'Fordeling');
  const again = join(folder(), 'igen.xlsx');
  const { errors } = await allocateFile([output, again]);
  expect(errors).toEqual([
    'Fejl: Et filter skjuler rækker på arket »Fordeling«, og så skriver Excel i de rækker, man kan se. Intet er skrevet. Fjern filteret i Excel, gem filen, og prøv igen.',
  ]);
  expect(existsSync(again)).toBe(false);
});

test('the written formulas have their values stored', async () => {
  saved(RIGHT);
  await allocateFile([input, output]);
  const sheet = openXlsx(readFileSync(output)).sheets.find(({ name }) => name === 'Fordeling');
  const formulas = (sheet?.rows ?? []).flatMap((row) => (row ?? []).filter((cell) => cell.formula !== null));
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter(({ value }) => value === null)).toEqual([]);
  // 60 % of 1,000 kr. and all of 500 kr. is the municipalities'; 40 % of 1,000 kr. is the region's.
  const total = sheet?.rows.find((row) => row?.[0]?.value === 'Total');
  expect(total?.slice(3, 5).map((cell) => cell.value)).toEqual([1100, 400]);
});

test.each(BAD_INPUT)('%s: its place and an explanation, nothing written', async (_, ranges, place, words) => {
  saved(ranges);
  writeFileSync(output, 'an older file');
  const { output: summary, errors } = await allocateFile([input, output]);
  expect(summary).toEqual([]);
  const named = errors.filter((line) => line.startsWith('Fejl: ') && line.includes(place));
  expect(named.filter((line) => words.test(line))).not.toEqual([]);
  expect(errors.filter((line) => line.includes('\n') || / at .*\.(ts|js)/.test(line))).toEqual([]);
  expect(readFileSync(output, 'utf8')).toBe('an older file');
});

test('everything that is wrong is told at once', async () => {
  saved({
    Omkostninger: [
      ['Post', 'Nøgle', 2021],
      ['Drift', '35/60', 'mange'],
      ['', 'Ukendt', 5],
    ],
    Parter: [
      ['Part', 'Sektor', 'Folketal'],
      ['Skive Kommune', 'Kommuner', 1],
      ['Skive Kommune', 'Kommuner', 1],
    ],
  });
  const { errors } = await allocateFile([input, output]);
  const places = errors.map((line) => /^Fejl: (\S+?):/.exec(line)?.[1]);
  expect(places).toEqual([
    ...['Omkostninger!B2', 'Omkostninger!C2', 'Omkostninger!A3', 'Omkostninger!B3'],
    'Parter!A3',
  ]);
  expect(existsSync(output)).toBe(false);
});

test.each([
  ['no arguments', []],
  ['one argument', ['a.xlsx']],
  ['three arguments', ['a', 'b', 'c']],
])('%s: how to use it', async (_, args) => {
  expect(await allocateFile(args)).toEqual({
    output: [],
    errors: ['Fejl: Brug: npm run allocate -- INPUT.xlsx OUTPUT.xlsx [--explain "Fordeling Drift!D14"]'],
  });
});

test.each(['--help', '-h'])('%s says how it is used, and is no error', async (help) => {
  const { output, errors } = await allocateFile([help]);
  expect(errors).toEqual([]);
  expect(output[0]).toMatch(/^Brug: npm run allocate/);
  expect(output.at(-1)).toMatch(/^--explain CELLE {2}\S/);
});

test.each([
  ['a file that is not there', null, /kan ikke læses/],
  ['a file that is no workbook', 'Post;Nøgle;2021', /ikke en Excel-projektmappe/],
  ['an empty file', '', /ikke en Excel-projektmappe/],
])('%s: one line, no output', async (_, content, words) => {
  if (content !== null) writeFileSync(input, content);
  const { errors } = await allocateFile([input, output]);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatch(words);
  expect(existsSync(output)).toBe(false);
});

test('the input as output is refused', async () => {
  const before = saved(RIGHT);
  expect((await allocateFile([input, join(folder(), '.', 'ind.xlsx')])).errors[0]).toMatch(/samme fil/);
  expect(readFileSync(input)).toEqual(before);
});

test('a folder() that is not there: said, and nothing left behind', async () => {
  saved(RIGHT);
  const { errors } = await allocateFile([input, join(folder(), 'mangler', 'ud.xlsx')]);
  expect(errors[0]).toMatch(/kan ikke skrives/);
  expect(readdirSync(folder())).toEqual(['ind.xlsx']);
});

const KINDS: readonly (readonly [type: string, extension: string])[] = [
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', '.xlsx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', '.xltx'],
  ['application/vnd.ms-excel.sheet.macroEnabled.main+xml', '.xlsm'],
  ['application/vnd.ms-excel.template.macroEnabled.main+xml', '.xltm'],
  ['application/vnd.ms-excel.addin.macroEnabled.main+xml', '.xlam'],
];

/** The right workbook as a file of another kind. */
function ofKind(type: string): Uint8Array {
  const parts = partsOf(saveXlsx(bookOf(RIGHT)));
  const types = new TextDecoder().decode(parts['[Content_Types].xml']).replaceAll(KINDS[0]?.[0] ?? '', type);
  return packageOf({ ...parts, '[Content_Types].xml': types });
}

test.each(KINDS.flatMap(([type, own]) => KINDS.map(([, extension]) => [own, extension, type] as const)))(
  'a workbook of the kind %s to a file that ends on %s',
  async (own, extension, type) => {
    writeFileSync(input, ofKind(type));
    const to = join(folder(), `ud${extension.toUpperCase()}`);
    const { errors } = await allocateFile([input, to]);
    expect(existsSync(to)).toBe(own === extension);
    if (own === extension) expect(errors).toEqual([]);
    else expect(errors).toEqual([expect.stringMatching(new RegExp(`^Fejl: .*ender på \\${own}\\.$`))]);
  },
);

test('a signature that becomes invalid is told of', async () => {
  const relations = {
    rId1: ['officeDocument', 'xl/workbook.xml'],
    rId2: ['http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin', 's.sigs'],
  } as const;
  const xml = relationships(relations).replace(/Type="[^"]*\/(http:[^"]*)"/, 'Type="$1"');
  writeFileSync(input, packageOf({ ...partsOf(saveXlsx(bookOf(RIGHT))), '_rels/.rels': xml, 's.sigs': '' }));
  const { output: summary } = await allocateFile([input, output]);
  expect(summary).toContainEqual(
    expect.stringMatching(/^Oplysning: Filens digitale signatur gælder ikke længere/),
  );
  expect(Object.keys(partsOf(readFileSync(output)))).toContain('s.sigs');
});
