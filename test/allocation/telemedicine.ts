import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../src/cells/grid';
import type { Inputs, Rows } from './allocated';

const FOLDER = join(__dirname, '..', 'fixtures', 'telemedicine');

/** Printed, but counted in no printed total. */
export const UNCOUNTED = 'Løbende undervisning af nye borgere';

/** Headings of the amount columns: `Kommuner 2021`, `Region 2021`, … */
export const AMOUNTS = ['2021', '2022', '2023'].flatMap((year) => [`Kommuner ${year}`, `Region ${year}`]);

/** A line of a published table by its headings; amounts in kr., '' where nothing was printed. */
export type Printed = Readonly<Record<string, CellValue>>;

export const printedRows = read('telemedicin-2021-2023.csv');
export const printedTotals = read('telemedicin-2021-2023-totaler.csv');

/** The workbook: 19 rows by the sum of their published parts, the settings that make the print, and all that was printed. */
export const telemedicine: Inputs = {
  costs: [
    ['Gruppe', 'Post', 'Nøgle', 'Pris i alt', 2021, 2022, 2023],
    ...printedRows
      .filter((row) => row['Post'] !== UNCOUNTED)
      .map((row) => [
        ...['Gruppe', 'Post', 'Nøgle', 'Pris i alt'].map((heading) => row[heading] ?? ''),
        ...[2021, 2022, 2023].map((year) => Number(row[`Kommuner ${year}`]) + Number(row[`Region ${year}`])),
      ]),
  ],
  parties: table(read('parter-midtjylland-2020.csv'), ['Part', 'Sektor', 'Klynge', 'Folketal']),
  settings: [
    ['Indstilling', 'Værdi'],
    ['Sektorafrunding', 50_000],
    ['Sektormetode', 'halv lige'],
    ['Sektorrest', 'Region'],
    ['Afrunding', 500],
    ['Metode', 'halv op'],
    ['Rest', 'hver for sig'],
    ['Standardvægt', 'Folketal'],
  ],
  published: [
    ['Gruppe', 'Linje', 'Pris i alt', ...AMOUNTS],
    ...table(printedRows, ['Gruppe', 'Post', 'Pris i alt', ...AMOUNTS]).slice(1),
    ...table(printedTotals, ['Gruppe', 'Linje', 'Pris i alt', ...AMOUNTS]).slice(1),
  ],
};

function table(rows: readonly Printed[], headings: readonly string[]): Rows {
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
}

/** Cells that are whole numbers become numbers, the others stay text. */
function read(file: string): Printed[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').trim().split(/\r?\n/);
  const [headings = [], ...rows] = lines.map((line) => line.split(';'));
  return rows.map((cells) =>
    Object.fromEntries(
      headings.map((heading, i) => {
        const cell = cells[i] ?? '';
        return [heading, /^\d+$/.test(cell) ? Number(cell) : cell];
      }),
    ),
  );
}
