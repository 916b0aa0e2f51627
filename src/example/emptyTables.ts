import type { ExampleSheet, ExampleWorkbook } from './exampleWorkbook';

/**
 * The named tables with their headings and one empty row each, ready to fill with one's own numbers.
 * @param firstYear the first of three budget years.
 */
export function emptyTables(firstYear: number): ExampleWorkbook {
  const years = [firstYear, firstYear + 1, firstYear + 2];
  return {
    sheets: [
      emptyTable('Omkostninger', ['Gruppe', 'Post', 'Nøgle', ...years], [16, 50, 14, 14, 14, 14]),
      emptyTable('Parter', ['Part', 'Sektor', 'Folketal'], [28, 14, 14]),
      emptyTable(
        'Nøgler',
        ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Metode', 'Rest'],
        [18, 8, 12, 28, 16, 12, 12, 16],
      ),
      {
        name: 'Indstillinger',
        kind: 'table',
        rows: [
          ['Indstilling', 'Værdi'],
          ['Standardvægt', 'Folketal'],
          ['Afrunding', 1],
        ],
        widths: [18, 18],
      },
    ],
  };
}

function emptyTable(
  name: string,
  headings: readonly (string | number)[],
  widths: readonly number[],
): ExampleSheet {
  return { name, kind: 'table', rows: [headings, headings.map(() => '')], widths };
}
