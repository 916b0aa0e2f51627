import { errorOf, formulasOf, hostWith, onSheet } from './client';

const CELLS = [
  ['Post', 'Beløb', 2021],
  ['Udstyr', 100, 50],
  ['Support', 25, 5],
];

test('a table is found by its name, with its parts', async () => {
  const host = await hostWith({ Ark1: CELLS });
  await onSheet(host, 'Ark1', (sheet) => {
    sheet.tables.add('A1:C3', true).name = 'Omkostninger';
  });
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('OMKOSTNINGER');
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('beløb').getDataBodyRange(),
    ];
    for (const part of parts) part.load('address');
    table.load('name,showHeaders,showTotals,worksheet/name');
    table.columns.load('items/name,items/index');
    const missing = context.workbook.tables.getItemOrNullObject('Andet');
    missing.load('name');
    await context.sync();
    expect(parts.map((part) => part.address)).toEqual([
      "'Ark1'!A1:C3",
      "'Ark1'!A1:C1",
      "'Ark1'!A2:C3",
      "'Ark1'!B2:B3",
    ]);
    expect([
      table.name,
      table.showHeaders,
      table.showTotals,
      table.worksheet.name,
      missing.isNullObject,
    ]).toEqual(['Omkostninger', true, false, 'Ark1', true]);
    expect(table.columns.items.map((column) => column.name)).toEqual(['Post', 'Beløb', '2021']);
  });
});

test('rows inserted in a table make it larger, its last rows deleted smaller', async () => {
  const host = await hostWith({ Ark1: CELLS });
  await onSheet(host, 'Ark1', (sheet) => {
    sheet.tables.add('A1:C3', true);
    sheet.getRange('A3:C3').insert('Down');
  });
  expect(host.book.activeSheet.tables[0]?.range.rows).toBe(4);
  await onSheet(host, 'Ark1', (sheet) => {
    sheet.getRange('3:4').delete('Up');
  });
  expect(host.book.activeSheet.tables[0]?.range.rows).toBe(2);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  [
    'overlap',
    (sheet) => {
      sheet.tables.add('C1:D3', true);
    },
    'InvalidArgument',
  ],
  [
    'have a defined name’s name',
    (sheet) => {
      sheet.tables.getItem('Tabel1').name = 'Parter';
    },
    'ItemAlreadyExists',
  ],
  [
    'have an illegal name',
    (sheet) => {
      sheet.tables.getItem('Tabel1').name = 'Mine parter';
    },
    'InvalidArgument',
  ],
  [
    'be made without headings',
    (sheet) => {
      sheet.tables.add('A9:B10', false);
    },
    'NotImplemented',
  ],
])('tables cannot %s', async (_, act, code) => {
  const host = await hostWith({ Ark1: CELLS });
  await onSheet(host, 'Ark1', (sheet, { workbook }) => {
    workbook.names.add('Parter', '=Ark1!$A$9');
    sheet.tables.add('A1:C3', true);
  });
  expect((await errorOf(onSheet(host, 'Ark1', act))).code).toBe(code);
});

test('a table can be resized, and deleted with its cells', async () => {
  const host = await hostWith({ Ark1: CELLS });
  await onSheet(host, 'Ark1', (sheet) => {
    const table = sheet.tables.add('A1:C2', true);
    table.resize('A1:C3');
  });
  expect(host.book.activeSheet.tables[0]?.range.rows).toBe(3);
  await onSheet(host, 'Ark1', (sheet) => {
    sheet.tables.getItem('Tabel1').delete();
  });
  expect(host.book.activeSheet.tables).toEqual([]);
  expect(await formulasOf(host, 'Ark1', 'A1:A3')).toEqual([[''], [''], ['']]);
});

describe('a formula written to a column of a table', () => {
  const column = async (cells: readonly (string | number)[], address: string, formulas: string[][]) => {
    const host = await hostWith({ Ark1: [['Post'], ...cells.map((cell) => [cell])] });
    await onSheet(host, 'Ark1', (sheet) => {
      sheet.tables.add(`A1:A${String(cells.length + 1)}`, true);
    });
    await onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange(address).formulas = formulas;
    });
    return formulasOf(host, 'Ark1', `A2:A${String(cells.length + 1)}`);
  };

  test.each<[string, (string | number)[], string, string[][], (string | number)[]]>([
    ['fills one that is empty', ['', '', ''], 'A3', [['=B3']], ['=B2', '=B3', '=B4']],
    ['fills one that is a formula', ['=B2', '=B3', '=B4'], 'A3', [['=C3']], ['=C2', '=C3', '=C4']],
    ['is alone where it is the same', ['=B2', '=B3', '=B4'], 'A3', [['=B3']], ['=B2', '=B3', '=B4']],
    ['is alone among values', ['=B2', 5, '=B4'], 'A3', [['=C3']], ['=B2', '=C3', '=B4']],
    ['is alone among other formulas', ['=B2', '=D9', '=B4'], 'A2', [['=C2']], ['=C2', '=D9', '=B4']],
  ])('%s', async (_, before, address, formulas, after) => {
    expect(await column(before, address, formulas)).toEqual(after.map((one) => [one]));
  });

  test('a value is an exception, and fills nothing', async () => {
    expect(await column(['=B2', '=B3'], 'A2', [['7']])).toEqual([[7], ['=B3']]);
  });
});
