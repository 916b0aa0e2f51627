import { errorOf, formulasOf, hostWith, onSheet } from './client';

/** Does `insert 2:3 Down` or `delete A1 Left` on a sheet. */
function edit(sheet: Excel.Worksheet, what: string): void {
  const [action, address = '', direction] = what.split(' ');
  if (action === 'insert') sheet.getRange(address).insert(direction as 'Down' | 'Right');
  else sheet.getRange(address).delete(direction as 'Up' | 'Left');
}

describe('references follow inserted and deleted cells', () => {
  test.each([
    ['rows inserted above', 'B3:B5', 'insert 2:3 Down', 'Data!B5:B7'],
    ['rows inserted at the first row', 'B3:B5', 'insert 3:3 Down', 'Data!B4:B6'],
    ['rows inserted within', 'B3:B5', 'insert 4:4 Down', 'Data!B3:B6'],
    ['rows inserted below', 'B3:B5', 'insert 6:6 Down', 'Data!B3:B5'],
    ['rows deleted above', '$B$3:$B$5', 'delete 1:1 Up', 'Data!$B$2:$B$4'],
    ['rows deleted within', 'B3:B5', 'delete 4:4 Up', 'Data!B3:B4'],
    ['rows deleted over its start', 'B3:B5', 'delete 2:3 Up', 'Data!B2:B3'],
    ['rows deleted over its end', 'B3:B5', 'delete 5:9 Up', 'Data!B3:B4'],
    ['all its rows deleted', 'B3:B5', 'delete 2:6 Up', 'Data!#REF!'],
    ['cells inserted in its column', 'B3:B5', 'insert B1:B2 Down', 'Data!B5:B7'],
    ['cells inserted in another column', 'B3:B5', 'insert A1:A2 Down', 'Data!B3:B5'],
    ['cells inserted over part of its columns', 'B3:C5', 'insert B1 Down', 'Data!B3:C5'],
    ['columns inserted before', 'B3:C5', 'insert A:B Right', 'Data!D3:E5'],
    ['columns deleted within', 'B3:D5', 'delete C:C Left', 'Data!B3:C5'],
    ['rows inserted into whole columns', 'B:C', 'insert 2:9 Down', 'Data!B:C'],
    ['columns inserted before whole columns', 'B:C', 'insert A:A Right', 'Data!C:D'],
    ['rows inserted above whole rows', '$3:4', 'insert 1:1 Down', 'Data!$4:5'],
    ['a single cell deleted', 'B3', 'delete B3 Up', 'Data!#REF!'],
  ])('%s: SUM(Data!%s) after %s', async (_, reference, what, expected) => {
    const host = await hostWith({ Data: [], Andet: [[`=SUM(Data!${reference})`]] });
    await onSheet(host, 'Data', (sheet) => {
      edit(sheet, what);
    });
    expect(await formulasOf(host, 'Andet', 'A1')).toEqual([[`=SUM(${expected})`]]);
  });

  test('values, formulas, names, tables, conditional formats and print rows move together', async () => {
    const host = await hostWith({
      Data: [
        ['Titel', ''],
        ['Post', 'Beløb'],
        ['A', 1],
        ['B', 2],
        ['I alt', '=SUM(B3:B4)'],
      ],
    });
    await onSheet(host, 'Data', (sheet, { workbook }) => {
      sheet.tables.add('A2:B4', true).name = 'Omkostninger';
      workbook.names.add('Beløb_i_alt', sheet.getRange('B5'));
      sheet.getRange('B3:B4').conditionalFormats.add('Custom').custom.rule.formula = '=$B3>B$5';
      sheet.pageLayout.setPrintTitleRows('$2:$2');
      sheet.getRange('2:2').format.rowHeight = 30;
    });
    await onSheet(host, 'Data', (sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('A5:B5').formulas = [['Ny', 5]];
    });
    expect(await formulasOf(host, 'Data', 'A2:B7')).toEqual([
      ['Titel', ''],
      ['Post', 'Beløb'],
      ['A', 1],
      ['Ny', 5],
      ['B', 2],
      ['I alt', '=SUM(B4:B6)'],
    ]);
    const [sheet] = host.book.sheets;
    expect(host.book.names.map(({ formula }) => formula)).toEqual(['Data!$B$7']);
    expect(sheet?.tables.map(({ range }) => range)).toEqual([{ row: 2, column: 0, rows: 4, columns: 2 }]);
    expect(sheet?.conditionalFormats.map(({ range, rule }) => ({ range, rule }))).toEqual([
      { range: { row: 3, column: 1, rows: 3, columns: 1 }, rule: { kind: 'custom', formula: '$B4>B$7' } },
    ]);
    expect(sheet?.print.titleRows).toEqual({ first: 2, last: 2 });
    expect([...(sheet?.rowHeights ?? [])]).toEqual([[2, 30]]);
  });

  test('inserted cells look like those above', async () => {
    const host = await hostWith({ Data: [[1], [2]] });
    await onSheet(host, 'Data', (sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A2').insert('Down');
    });
    expect(host.book.activeSheet.rows.map((row) => row?.[0]?.style.bold)).toEqual([true, true, false]);
  });

  test('cells of one column move without their neighbours', async () => {
    const host = await hostWith({
      Data: [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
    });
    await onSheet(host, 'Data', (sheet) => {
      sheet.getRange('A2').delete('Up');
    });
    expect(await formulasOf(host, 'Data', 'A1:B3')).toEqual([
      [1, 10],
      [3, 20],
      ['', 30],
    ]);
    await onSheet(host, 'Data', (sheet) => {
      sheet.getRange('A1:A2').insert('Right');
    });
    expect(await formulasOf(host, 'Data', 'A1:C3')).toEqual([
      ['', 1, 10],
      ['', 3, 20],
      ['', 30, ''],
    ]);
  });
});

describe('Excel refuses', () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    [
      'to shift part of a table',
      (sheet) => {
        sheet.getRange('A1').insert('Down');
      },
    ],
    [
      'to delete the heading row alone',
      (sheet) => {
        sheet.getRange('2:2').delete('Up');
      },
    ],
    [
      'to push cells off the sheet',
      (sheet) => {
        sheet.getRange('XFD1').values = [[1]];
        sheet.getRange('D1').insert('Right');
      },
    ],
  ])('%s', async (_, edit) => {
    const host = await hostWith({
      Data: [
        ['', ''],
        ['Post', 'Beløb'],
        ['A', 1],
      ],
    });
    await onSheet(host, 'Data', (sheet) => {
      sheet.tables.add('A2:B3', true);
    });
    expect((await errorOf(onSheet(host, 'Data', edit))).code).toBe('InsertDeleteConflict');
    expect(await formulasOf(host, 'Data', 'A2:B3')).toEqual([
      ['Post', 'Beløb'],
      ['A', 1],
    ]);
  });
});
