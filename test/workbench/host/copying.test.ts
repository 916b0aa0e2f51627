import { formulasOf, hostWith, onSheet } from './client';

describe('copyFrom', () => {
  test('takes relative references along, and leaves fixed ones', async () => {
    const host = await hostWith({ Data: [[1, '=A1*$A$1+A$1+$A1', '=Andet!A1']], Andet: [] });
    await onSheet(host, 'Data', (sheet) => {
      sheet.getRange('B3:C3').copyFrom('B1:C1');
    });
    await onSheet(host, 'Data', (sheet) => {
      sheet.getRange('A4').copyFrom('B1');
    });
    expect(await formulasOf(host, 'Data', 'B3:C3')).toEqual([['=A3*$A$1+A$1+$A3', '=Andet!A3']]);
    expect(await formulasOf(host, 'Data', 'A4')).toEqual([['=#REF!*$A$1+#REF!+$A4']]);
  });

  test.each<[Excel.RangeCopyType | 'All' | 'Values' | 'Formulas' | 'Formats', unknown, boolean, number]>([
    ['All', '=1+A2', true, 1],
    ['Formulas', '=1+A2', false, 0],
    ['Values', 3, false, 0],
    ['Formats', '', true, 1],
  ])('%s', async (type, content, bold, formats) => {
    const host = await hostWith(
      { Data: [['=1+A1']], Andet: [] },
      {
        calculate: ({ activeSheet }) => {
          const cell = activeSheet.rows[0]?.[0];
          if (cell) cell.value = 3;
        },
      },
    );
    await onSheet(host, 'Data', (sheet, { workbook }) => {
      const cell = sheet.getRange('A1');
      cell.format.font.bold = true;
      cell.conditionalFormats.add('CellValue').cellValue.rule = { formula1: '=A1', operator: 'EqualTo' };
      workbook.worksheets
        .getItem('Andet')
        .getRange('A2')
        .copyFrom(cell, type as 'All');
    });
    const [, other] = host.book.sheets;
    expect(await formulasOf(host, 'Andet', 'A2')).toEqual([[content]]);
    expect(other?.rows[1]?.[0]?.style.bold).toBe(bold);
    expect(other?.conditionalFormats.map(({ range, rule }) => ({ row: range.row, rule }))).toEqual(
      formats === 0
        ? []
        : [{ row: 1, rule: { kind: 'cellValue', operator: 'EqualTo', formula1: 'A2', formula2: null } }],
    );
  });

  test('fills a multiple of the source; the source may overlap', async () => {
    const host = await hostWith({
      Data: [
        [1, 2],
        ['', ''],
        ['', ''],
      ],
    });
    await onSheet(host, 'Data', (sheet) => {
      sheet.getRange('A2:B3').copyFrom('A1:B1');
    });
    expect(await formulasOf(host, 'Data', 'A1:B3')).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    await onSheet(host, 'Data', (sheet) => {
      sheet.getRange('B1').copyFrom('A1:B1');
    });
    expect(await formulasOf(host, 'Data', 'A1:C1')).toEqual([[1, 1, 2]]);
  });

  test('there and back is what it was', async () => {
    const cells = [
      ["'=tekst", '=SUM(A2:B2)', 3],
      ['', true, '#N/A'],
    ];
    const host = await hostWith({ Data: cells, Kopi: [] });
    await onSheet(host, 'Data', (sheet) => {
      sheet.getRange('A1:B2').format.fill.color = '#FF0000';
    });
    const before = structuredClone(host.book.activeSheet.rows);
    await onSheet(host, 'Kopi', (copy) => {
      copy.getRange('A1:C2').copyFrom('Data!A1:C2');
    });
    await onSheet(host, 'Data', (sheet) => {
      sheet.getRange('A1:C2').clear();
      sheet.getRange('A1:C2').copyFrom('Kopi!A1:C2');
    });
    expect(host.book.activeSheet.rows).toEqual(before);
  });
});

describe('clear', () => {
  test.each([
    ['All', '', false, 1],
    ['Contents', '', true, 2],
    ['Formats', 1, false, 1],
  ] as const)('%s', async (what, content, bold, formats) => {
    const host = await hostWith({ Data: [[1], [2]] });
    await onSheet(host, 'Data', (sheet) => {
      sheet.getRange('A1:A2').format.font.bold = true;
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>0';
      sheet.getRange('A2').conditionalFormats.add('Custom').custom.rule.formula = '=A2>0';
      sheet.getRange('A1').clear(what);
    });
    expect(await formulasOf(host, 'Data', 'A1:A2')).toEqual([[content], [2]]);
    expect(host.book.activeSheet.rows[0]?.[0]?.style.bold).toBe(bold);
    expect(host.book.activeSheet.conditionalFormats).toHaveLength(formats);
  });

  test('a conditional format that reaches beyond keeps the rest, with its formula in step', async () => {
    const host = await hostWith({ Data: [] });
    await onSheet(host, 'Data', (sheet) => {
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=A1>$B$1';
      sheet.getRange('A4:A5').conditionalFormats.clearAll();
    });
    const formats = host.book.activeSheet.conditionalFormats.map(({ range, rule }) => [
      range.row,
      range.rows,
      rule?.kind === 'custom' && rule.formula,
    ]);
    expect(formats).toEqual([
      [0, 3, 'A1>$B$1'],
      [5, 4, 'A6>$B$1'],
    ]);
  });
});
