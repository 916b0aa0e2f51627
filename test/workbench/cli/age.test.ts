import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Book, Sheet } from '../../../workbench/book/book';
import { ensureCell } from '../../../workbench/book/cellAt';
import { parseAddress } from '../../../workbench/book/addresses';
import { createBookCalculator } from '../../../workbench/calculation/createBookCalculator';
import { allocateFile } from '../../../workbench/cli/allocateFile';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { bookOf, type Typed } from '../../support/bookOf';

/*
 * The workbook tells by itself that it is out of date: in the file, by formulas, without the add-in.
 */

const INPUT: Readonly<Record<string, readonly (readonly Typed[])[]>> = {
  Omkostninger: [
    ['Post', 'Gruppe', 'Nøgle', '2021 (mio. kr.)', 2022, 'Noter'],
    ['Udstyr', 'Drift', '35/65', 1.15, 200.25, 'hej 🏥'],
    ['Kurser', 'Drift', 'Deltagere', -0.1, '50.000 kr.', ''],
    ['', '', '', '', '', ''],
    ['I alt', '', '', 1.05, '', ''],
  ],
  Parter: [
    ['Part', 'Sektor', 'Deltager', 'Folketal'],
    ['Skive', 'Kommuner', true, 45_851],
    ['Viborg', 'Kommuner', false, 96_921.5],
    ['Regionen', 'Region', true, 1],
  ],
  Nøgler: [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun'],
    ['Deltagere', 1, 'Part', 'Folketal', 'Deltager=SAND'],
  ],
  Indstillinger: [
    ['Indstilling', 'Værdi'],
    ['Beregning', 'pr. gruppe'],
  ],
};

let folder: string;
let recalculated: Buffer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kommuneandel-'));
  const [input, output] = [join(folder, 'ind.xlsx'), join(folder, 'ud.xlsx')];
  writeFileSync(input, saveXlsx(bookOf(INPUT)));
  const { errors } = await allocateFile([input, output]);
  expect(errors).toEqual([]);
  expect(existsSync(output)).toBe(true);
  recalculated = readFileSync(output);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

function valueAt(sheet: Sheet, address: string): unknown {
  const area = parseAddress(address);
  return area === null ? null : (sheet.rows[area.row]?.[area.column]?.value ?? null);
}

/** Types into a sheet as a colleague without the add-in does. */
function type(book: Book, sheet: string, address: string, value: string | number | boolean | null): void {
  const area = parseAddress(address);
  if (area === null) throw new Error(address);
  const cell = ensureCell(sheetOf(book, sheet), area.row, area.column);
  cell.value = value;
  cell.formula = null;
}

/** What `Kontrol` says of each range, and what stands last on the other sheets, once all is calculated. */
function told(book: Book, calculator = createBookCalculator()) {
  calculator.calculate(book);
  const control = sheetOf(book, 'Kontrol');
  const lastOf = (name: string): unknown => {
    const rows = sheetOf(book, name).rows.filter((row) => row?.some((cell) => cell.value !== null));
    return rows.at(-1)?.[0]?.value;
  };
  return {
    ranges: [2, 3, 4, 5].map((row) => valueAt(control, `E${row}`)),
    sheets: ['Fordeling Drift', 'Samlet oversigt'].map(lastOf),
  };
}

const SAME = 'OK';
const NONE = 'Tallene er ikke ændret siden fordelingen';
const changed = (range: string): string => `Tallene i ${range} er ændret siden fordelingen`;

test('says first what was read, and nothing has changed', () => {
  const book = openXlsx(recalculated);
  expect(told(book)).toEqual({ ranges: [SAME, SAME, SAME, SAME], sheets: [NONE, NONE] });
  const control = sheetOf(book, 'Kontrol');
  const rows = control.rows.slice(0, 17).map((row) => row?.slice(0, 5).map(({ value }) => value));
  expect(rows.map((row) => row?.filter((_, column) => column !== 1))).toEqual([
    ['Område', 'Rækker', 'Ikke med', 'Siden fordelingen'],
    ['Omkostninger', 2, 'summer: Omkostninger!A5; 1 tom række', SAME],
    ['Parter', 3, null, SAME],
    ['Nøgler', 1, null, SAME],
    ['Indstillinger', 1, null, SAME],
    undefined,
    ['Område', 'Kolonne', 'Læst som', 'Sum'],
    ['Omkostninger', 'Post', 'Post', null],
    ['Omkostninger', 'Gruppe', 'Gruppe', null],
    ['Omkostninger', 'Nøgle', 'Nøgle', null],
    ['Omkostninger', '2021 (mio. kr.)', 'beløb for 2021, i mio. kr.', 1_050_000],
    ['Omkostninger', '2022', 'beløb for 2022, i kr.', 50_200.25],
    ['Omkostninger', 'Noter', 'læses ikke', null],
    ['Parter', 'Part', 'Part', null],
    ['Parter', 'Sektor', 'Sektor', null],
    ['Parter', 'Deltager', 'gruppering', null],
    ['Parter', 'Folketal', 'vægt', 142_773.5],
  ]);
});

test('nor has anything after it was saved and opened again', () => {
  const again = openXlsx(saveXlsx(openXlsx(recalculated)));
  expect(told(again)).toEqual({ ranges: [SAME, SAME, SAME, SAME], sheets: [NONE, NONE] });
});

test.each<[string, number, string, readonly [string, string | number | boolean | null][]]>([
  ['an amount', 0, 'Omkostninger', [['D2', 1.16]]],
  ['an amount by one øre', 0, 'Omkostninger', [['E2', 200.26]]],
  [
    'two amounts swapped',
    0,
    'Omkostninger',
    [
      ['D2', -0.1],
      ['D3', 1.15],
    ],
  ],
  [
    'an amount moved to the next year',
    0,
    'Omkostninger',
    [
      ['D2', null],
      ['E2', 1.15],
    ],
  ],
  ['an amount as text', 0, 'Omkostninger', [['E3', '60.000 kr.']]],
  ['an amount emptied', 0, 'Omkostninger', [['D3', null]]],
  ['a split turned round', 0, 'Omkostninger', [['C2', '65/35']]],
  ['a name of the same length', 0, 'Omkostninger', [['A2', 'Udstyk']]],
  ['a heading', 0, 'Omkostninger', [['D1', '2021 (t.kr.)']]],
  [
    'a row filled in',
    0,
    'Omkostninger',
    [
      ['A4', 'Udbud'],
      ['B4', 'Drift'],
      ['C4', '35/65'],
      ['D4', 1],
    ],
  ],
  ['an amount that becomes an error', 0, 'Omkostninger', [['D2', '#REF!']]],
  ['a recipient renamed', 1, 'Parter', [['A2', 'Ikast']]],
  [
    'two recipients swapped',
    1,
    'Parter',
    [
      ['A2', 'Viborg'],
      ['A3', 'Skive'],
    ],
  ],
  ['who takes part', 1, 'Parter', [['C3', true]]],
  ['a population by a half', 1, 'Parter', [['D3', 96_921]]],
  ['a key', 2, 'Nøgler', [['E2', 'Deltager=FALSK']]],
  ['a setting', 3, 'Indstillinger', [['B2', 'pr. post']]],
])('tells of %s', (_, place, range, cells) => {
  const book = openXlsx(recalculated);
  for (const [address, value] of cells) type(book, range, address, value);
  const { ranges, sheets } = told(book);
  expect(ranges).toEqual([0, 1, 2, 3].map((index) => (index === place ? changed(range) : SAME)));
  expect(sheets).toEqual([`${changed(range)}.`, `${changed(range)}.`]);
});

test('a change that is taken back is none', () => {
  const book = openXlsx(recalculated);
  const calculator = createBookCalculator();
  type(book, 'Omkostninger', 'D2', 7);
  expect(told(book, calculator).ranges[0]).toBe(changed('Omkostninger'));
  type(book, 'Omkostninger', 'D2', 1.15);
  expect(told(book, calculator).ranges[0]).toBe(SAME);
});
