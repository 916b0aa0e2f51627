import { recalculate } from '../../../src/recalculate';
import { excelWorkbook } from '../../../src/workbook/excelWorkbook';
import { DEFAULT_STYLE } from '../../../workbench/book/styles';
import { cellInSheet, ensureCell } from '../../../workbench/book/cellAt';
import { startHost } from '../../../workbench/host/startHost';
import { bookOf, type Typed } from '../../support/bookOf';
import { told } from '../../support/told';

interface Formatted {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly numberFormat: string;
}

/** What a whole workbook comes to: the municipalities' and the region's amount of its only row, and what is told. */
async function run(
  costs: readonly (readonly Typed[])[],
  drivers: readonly Typed[],
  formats: readonly Formatted[] = [],
  settings: readonly (readonly Typed[])[] = [],
) {
  const book = bookOf({
    Omkostninger: costs,
    Parter: [
      ['Part', 'Sektor', 'Folketal'],
      ['Skive', 'Kommuner', drivers[0] ?? 1],
      ['Viborg', 'Kommuner', drivers[1] ?? 1],
      ['Regionen', 'Region', drivers[2] ?? 1],
    ],
    Indstillinger: [['Indstilling', 'Værdi'], ...settings],
  });
  for (const { sheet: name, row, column, numberFormat } of formats) {
    const sheet = book.sheets.find((one) => one.name === name);
    if (sheet !== undefined) ensureCell(sheet, row, column).style = { ...DEFAULT_STYLE, numberFormat };
  }
  const { findings, applied } = await recalculate(excelWorkbook(startHost(book).Excel));
  const overview = book.sheets.find(({ name }) => name === 'Samlet oversigt');
  const amounts = [1, 2, 3].map((row) =>
    overview === undefined ? null : [1, 2].map((column) => cellInSheet(overview, row, column)?.value ?? null),
  );
  return { amounts: applied === null ? null : amounts, told: told(findings) };
}

test('years in dates, units in headings, percent by format and text: allocated as they are meant', async () => {
  const { amounts, told: found } = await run(
    [
      ['Post', 'Nøgle', 44_197],
      ['Drift', '35/65', '(3,8) mio. kr.'],
    ],
    [0.25, '75 %', '100 %'],
    [
      { sheet: 'Omkostninger', row: 0, column: 2, numberFormat: 'yyyy' },
      { sheet: 'Parter', row: 1, column: 2, numberFormat: '0%' },
    ],
  );
  expect(found).toEqual([]);
  expect(amounts).toEqual([
    [-332_500, null],
    [-997_500, null],
    [null, -2_470_000],
  ]);
});

test('an amount that Excel made a date of stops the run with its cell', async () => {
  const { amounts, told: found } = await run(
    [
      ['Post', 'Nøgle', 2021],
      ['Drift', '35/65', 45_413],
    ],
    [1, 3],
    [{ sheet: 'Omkostninger', row: 1, column: 2, numberFormat: 'dd-mm-yyyy' }],
  );
  expect(amounts).toBeNull();
  expect(found).toEqual(['error number-doubtful Omkostninger!C2']);
});

test('the setting Beløb i holds where nothing else is said, and a column that is not allocated is told of', async () => {
  const { amounts, told: found } = await run(
    [
      ['Post', 'Nøgle', 2021, '2021/22'],
      ['Drift', '35/65', 100, 7],
    ],
    [1, 3],
    [],
    [['Beløb i', '1.000 kr.']],
  );
  expect(found).toEqual(['warning heading-unclear Omkostninger!D1']);
  expect(amounts?.[0]).toEqual([8750, null]);
});
