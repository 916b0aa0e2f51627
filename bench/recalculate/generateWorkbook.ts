import type { Book, BookValue, Sheet } from '../../workbench/book/book';
import { freeSheetId, newBook, newSheet } from '../../workbench/book/newBook';
import { DEFAULT_STYLE } from '../../workbench/book/styles';
import { saveXlsx } from '../../workbench/xlsx/saveXlsx';
import { municipalities } from './municipalities';

export type Calculation = 'pr. gruppe' | 'pr. post';
type Row = readonly BookValue[];

const GROUPS = ['Investering', 'Implementering', 'Drift', 'Support', 'Udvikling'];
const KEYS = ['35/65', '50/50', 'Landsdele'];
const CERTAINTIES = ['grøn', 'gul', 'rød'];
const YEARS = [2021, 2022, 2023];

/** An .xlsx file of so many cost rows × 3 years, or those given, to be shared among 98 municipalities and 5 regions; the same in every run. */
export function generateWorkbook(
  rows: number,
  calculation: Calculation,
  years: readonly number[] = YEARS,
): Uint8Array {
  const book = newBook('Læs mig');
  for (const [name, table] of Object.entries(generateTables(rows, calculation, years)))
    addTable(book, name, table);
  return saveXlsx(book);
}

/** Its input ranges by their names, headings first. */
export function generateTables(
  rows: number,
  calculation: Calculation,
  years: readonly number[] = YEARS,
): Readonly<Record<string, readonly Row[]>> {
  return {
    Omkostninger: costRows(rows, years),
    Parter: partyRows(),
    Nøgler: keyRows(),
    Indstillinger: [
      ['Indstilling', 'Værdi'],
      ['Beregning', calculation],
    ],
  };
}

/** Groups and keys in turn: each of the five groups has rows of all three keys. */
function costRows(count: number, years: readonly number[]): Row[] {
  const amount = randomAmounts();
  const rows = Array.from({ length: count }, (_, index) => [
    `Post ${index + 1}`,
    GROUPS[index % GROUPS.length] ?? '',
    KEYS[index % KEYS.length] ?? '',
    ...years.map(amount),
    CERTAINTIES[(index >> 1) % CERTAINTIES.length] ?? '',
  ]);
  return [['Post', 'Gruppe', 'Nøgle', ...years.map(String), 'Sikkerhed'], ...rows];
}

/** From 1.000 kr. to 10 million kr. with two decimals, as many small as large. */
function randomAmounts(): () => number {
  let seed = 2020;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(10 ** (5 + (4 * seed) / 2_147_483_648)) / 100;
  };
}

function partyRows(): Row[] {
  const inRegion = new Map<string, number>();
  for (const { region, population } of municipalities) {
    inRegion.set(region, (inRegion.get(region) ?? 0) + population);
  }
  return [
    ['Part', 'Sektor', 'Landsdel', 'Folketal'],
    ...municipalities.map(({ name, region, population }) => [name, 'Kommuner', region, population]),
    ...[...inRegion].map(([region, population]) => [`Region ${region}`, 'Region', region, population]),
  ];
}

/** A key of three steps. The others are plain splits, which need no row here. */
function keyRows(): Row[] {
  return [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt'],
    ['Landsdele', 1, 'Sektor', 'Kommuner=40; Region=60'],
    ['Landsdele', 2, 'Landsdel', 'Folketal'],
    ['Landsdele', 3, 'Part', 'Folketal'],
  ];
}

function addTable(book: Book, name: string, rows: readonly Row[]): void {
  const sheet: Sheet = newSheet(name, freeSheetId(book));
  sheet.rows = rows.map((row) => row.map((value) => ({ value, formula: null, style: DEFAULT_STYLE })));
  const range = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  sheet.tables.push({ id: book.sheets.length, name, range, showHeaders: true, showTotals: false });
  book.sheets.push(sheet);
}
