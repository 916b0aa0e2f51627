import { newBook } from '../../workbench/book/newBook';
import { renameSheet } from '../../workbench/book/renameSheet';
import { startHost } from '../../workbench/host/startHost';
import type { Host } from '../../workbench/host/startHost';
import type { BlockPlan } from '../../src/sheets/sheetPlan';
import { bookImage } from './bookImage';
import { applied, costs, parties, planOf, SHEET } from './driftPlans';
import { amountBlock, row } from './plans';
import { addSheet, cellOf, content, contents, nameOf, sheetOf, type } from './users';

/** The same with an empty third column. */
const widened = (block: BlockPlan): BlockPlan => ({
  ...block,
  columns: [...block.columns, ...block.columns.slice(-1)],
  rows: block.rows.map((line) => ({ ...line, cells: [...line.cells, null] })),
});

describe('on a sheet that others use', () => {
  const before = planOf([costs({ A: 1, B: 2, C: 3 }), parties({ Skive: 4, Viborg: 2 })]);
  let host: Host;
  let mine: ReturnType<typeof addSheet>;
  beforeEach(async () => {
    host = startHost(newBook());
    await applied(host, before);
    mine = addSheet(host.book, 'Mit ark');
    type(mine, 'A1', "='Fordeling Drift'!B4");
    type(mine, 'A2', "='Fordeling Drift'!B9");
    type(mine, 'A3', "=SUM('Fordeling Drift'!B2:B4)");
    type(mine, 'A4', "='Fordeling Drift'!B3");
    const sheet = sheetOf(host.book, SHEET);
    type(sheet, 'A12', 'Godkendt af økonomiudvalget');
    type(sheet, 'D4', 'se bilag 2');
    type(sheet, 'D1', '=B4*2');
  });

  test('rows that come are put in: references and notes follow', async () => {
    await applied(host, planOf([costs({ A: 1, X: 9, Y: 8, B: 2, C: 3 }), parties({ Skive: 4, Viborg: 2 })]));
    const sheet = sheetOf(host.book, SHEET);
    expect(contents(sheet, 'A1:B7').map(([label]) => label)).toEqual([
      'Part',
      'A',
      'X',
      'Y',
      'B',
      'C',
      'Total',
    ]);
    expect(content(sheet, 'B7')).toBe('=SUM(B2:B6)');
    expect(contents(mine, 'A1:A4').flat()).toEqual([
      "='Fordeling Drift'!B6",
      "='Fordeling Drift'!B11",
      "=SUM('Fordeling Drift'!B2:B6)",
      "='Fordeling Drift'!B5",
    ]);
    expect(content(sheet, 'A14')).toBe('Godkendt af økonomiudvalget');
    expect(cellOf(sheet, 'A14')?.style.fill).toBe('#FFFF00');
    expect(content(sheet, 'D6')).toBe('se bilag 2');
    expect(content(sheet, 'D1')).toBe('=B6*2');
    expect(nameOf(host.book, 'Fordeling_Drift_Parter')).toBe('Fordeling Drift!$A$9:$B$12');
  });

  test('rows that go are taken out: references to the others hold, notes below follow', async () => {
    await applied(host, planOf([costs({ A: 1, C: 3 }), parties({ Viborg: 2 })]));
    const sheet = sheetOf(host.book, SHEET);
    expect(contents(sheet, 'A1:B7')).toEqual([
      ['Part', '2021'],
      ['A', 1],
      ['C', 3],
      ['Total', '=SUM(B2:B3)'],
      [null, null],
      ['Part', '2021'],
      ['Viborg', 2],
    ]);
    // C, Viborg, the rows left of the three, and B, which is gone.
    expect(contents(mine, 'A1:A4').flat()).toEqual([
      "='Fordeling Drift'!B3",
      "='Fordeling Drift'!B7",
      "=SUM('Fordeling Drift'!B2:B3)",
      "='Fordeling Drift'!#REF!",
    ]);
    expect(content(sheet, 'A10')).toBe('Godkendt af økonomiudvalget');
    expect(content(sheet, 'D3')).toBe('se bilag 2');
  });

  test('where the user has something beside rows that go, it stays, and so does all below', async () => {
    await applied(host, planOf([costs({ A: 1, B: 2 }), parties({ Skive: 4, Viborg: 2 })]));
    const sheet = sheetOf(host.book, SHEET);
    expect(content(sheet, 'D4')).toBe('se bilag 2');
    expect(contents(sheet, 'A3:B6')).toEqual([
      ['B', 2],
      ['Total', '=SUM(B2:B3)'],
      [null, null],
      [null, null],
    ]);
    expect(cellOf(sheet, 'A5')?.style).toMatchObject({ bold: false, borders: {} });
    expect(content(mine, 'A2')).toBe("='Fordeling Drift'!B9");
    expect(content(sheet, 'A12')).toBe('Godkendt af økonomiudvalget');
    expect(nameOf(host.book, 'Fordeling_Drift_Poster')).toBe('Fordeling Drift!$A$1:$B$4');
  });

  test.each([
    { what: 'as wide as the sheet', upper: costs({ A: 1, B: 2, C: 3 }), whole: '$A$1:$B$9' },
    { what: 'narrower than the sheet', upper: widened(costs({ A: 1, B: 2, C: 3 })), whole: '$A$1:$C$9' },
  ])(
    'the name for the sheet ends with its last block, $what, when that shrinks beside a note',
    async ({ upper, whole }) => {
      await applied(host, planOf([upper, parties({ Skive: 4, Viborg: 2 })]));
      type(sheetOf(host.book, SHEET), 'E9', 'se bilag 3');
      await applied(host, planOf([upper, parties({ Skive: 4 })]));
      const sheet = sheetOf(host.book, SHEET);
      expect(contents(sheet, 'A7:B10')).toEqual([
        ['Part', '2021'],
        ['Skive', 4],
        ['Total', '=SUM(B8)'],
        [null, null],
      ]);
      expect(content(sheet, 'E9')).toBe('se bilag 3');
      expect(nameOf(host.book, 'Fordeling_Drift')).toBe(`Fordeling Drift!${whole}`);
    },
  );

  test('a sheet that was renamed and rows put in above it: the block is where its name says', async () => {
    const sheet = sheetOf(host.book, SHEET);
    renameSheet(host.book, sheet, "Drift '21");
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Drift '21").getRange('1:2').insert('Down');
      await context.sync();
    });
    type(sheet, 'A1', 'Vores overskrift');
    await applied(host, planOf([costs({ A: 1, B: 7, C: 3 }), parties({ Skive: 4, Viborg: 2 })], "Drift '21"));
    expect(content(sheet, 'A1')).toBe('Vores overskrift');
    expect(contents(sheet, 'A3:B7').map(([, amount]) => amount)).toEqual(['2021', 1, 7, 3, '=SUM(B4:B6)']);
    expect(nameOf(host.book, 'Fordeling_Drift_Poster')).toBe('Drift 21!$A$3:$B$7');
    expect(content(mine, 'A1')).toBe("='Drift ''21'!B6");
  });

  test('a block that is new comes below the last, and pushes what stands there', async () => {
    const checks = amountBlock('Fordeling_Drift_Kontrol', { Afstemt: 0 });
    await applied(host, planOf([...before.sheets[0]!.blocks, checks]));
    const sheet = sheetOf(host.book, SHEET);
    expect(contents(sheet, 'A10:A16').flat()).toEqual([
      'Total',
      null,
      'Part',
      'Afstemt',
      'Total',
      null,
      'Godkendt af økonomiudvalget',
    ]);
    expect(nameOf(host.book, 'Fordeling_Drift')).toBe('Fordeling Drift!$A$1:$B$14');
  });

  test('a block that is no longer planned is cleared, and its name goes', async () => {
    await applied(host, planOf([costs({ A: 1, B: 2, C: 3 })]));
    const sheet = sheetOf(host.book, SHEET);
    expect(
      contents(sheet, 'A7:B10')
        .flat()
        .every((value) => value === null),
    ).toBe(true);
    expect(cellOf(sheet, 'A7')?.style.bold).toBe(false);
    expect(nameOf(host.book, 'Fordeling_Drift_Parter')).toBeUndefined();
    expect(content(sheet, 'A12')).toBe('Godkendt af økonomiudvalget');
  });

  test('a year more: what stands in its way moves to the right, with its references', async () => {
    const sheet = sheetOf(host.book, SHEET);
    type(sheet, 'C3', 'husk B');
    type(mine, 'A5', "='Fordeling Drift'!C3");
    const [first, second] = before.sheets[0]!.blocks;
    const wider: BlockPlan = {
      ...first!,
      columns: [...first!.columns, first!.columns[1]!],
      rows: first!.rows.map((one) => row(one.kind, ...one.cells, one.kind === 'item' ? 5 : null)),
    };
    await applied(host, planOf([wider, second!]));
    expect(contents(sheet, 'A3:E3')).toEqual([['B', 2, 5, 'husk B', null]]);
    expect(content(mine, 'A5')).toBe("='Fordeling Drift'!D3");
    expect(content(sheet, 'E4')).toBe('se bilag 2');
  });

  test("the look of a block is ours again; the widths, frozen panes and print set-up are the user's", async () => {
    const sheet = sheetOf(host.book, SHEET);
    const untouched = bookImage(host.book);
    type(sheet, 'B2', 999);
    await applied(host, before);
    expect(bookImage(host.book)).toEqual(untouched);
    sheet.columnWidths.set(0, 50);
    sheet.frozenRows = 0;
    sheet.print.orientation = 'Portrait';
    const adjusted = bookImage(host.book);
    await applied(host, before);
    expect(bookImage(host.book)).toEqual(adjusted);
  });
});
