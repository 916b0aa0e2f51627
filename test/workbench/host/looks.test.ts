import { errorOf, hostWith, onSheet } from './client';

describe('looks', () => {
  test.each<[string, (range: Excel.Range) => void, object]>([
    [
      'font',
      ({ format }) => {
        Object.assign(format.font, {
          bold: true,
          italic: true,
          color: '#ff0000',
          size: 14,
          name: 'Arial',
          underline: 'Single',
        });
      },
      { font: { bold: true, italic: true, color: '#FF0000', size: 14, name: 'Arial', underline: 'Single' } },
    ],
    [
      'fill',
      ({ format }) => {
        format.fill.color = '#c6efce';
      },
      { fill: { color: '#C6EFCE' } },
    ],
    [
      'alignment',
      ({ format }) => {
        Object.assign(format, {
          horizontalAlignment: 'Right',
          verticalAlignment: 'Top',
          wrapText: true,
          indentLevel: 2,
        });
      },
      { horizontalAlignment: 'Right', verticalAlignment: 'Top', wrapText: true, indentLevel: 2 },
    ],
    [
      'sizes',
      ({ format }) => {
        Object.assign(format, { columnWidth: 105, rowHeight: 30 });
      },
      { columnWidth: 105, rowHeight: 30 },
    ],
  ])('%s: read back as written', async (_, write, expected) => {
    const host = await hostWith({ Ark1: [] });
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('B2:C3');
      write(range);
      range.load('format/*,format/font/*,format/fill/*');
      await context.sync();
      expect(range.format.toJSON()).toMatchObject(expected);
    });
  });

  test('an untouched cell is as in a new workbook; differing cells have null in common', async () => {
    const host = await hostWith({ Ark1: [] });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ark1');
      sheet.getRange('A1').format.font.bold = true;
      const [mixed, untouched] = [sheet.getRange('A1:A2'), sheet.getRange('Z9')];
      for (const range of [mixed, untouched])
        range.load('format/font/bold,format/font/name,format/columnWidth,format/rowHeight');
      await context.sync();
      expect([mixed.format.font.bold, mixed.format.font.name]).toEqual([null, 'Calibri']);
      expect([untouched.format.font.bold, untouched.format.columnWidth, untouched.format.rowHeight]).toEqual([
        false,
        48,
        15,
      ]);
    });
  });

  test('a number format goes to all cells, or cell by cell', async () => {
    const host = await hostWith({ Ark1: [] });
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('A1:B2');
      range.numberFormat = '#,##0' as unknown as string[][];
      range.getRow(1).numberFormat = [['@', '0%']];
      range.load('numberFormat');
      await context.sync();
      expect(structuredClone(range.numberFormat)).toEqual([
        ['#,##0', '#,##0'],
        ['@', '0%'],
      ]);
    });
  });

  test.each([
    [
      'EdgeTop',
      'top',
      [
        [1, 1],
        [0, 0],
      ],
    ],
    [
      'EdgeRight',
      'right',
      [
        [0, 1],
        [0, 1],
      ],
    ],
    [
      'InsideHorizontal',
      'bottom',
      [
        [1, 1],
        [0, 0],
      ],
    ],
  ] as const)('%s draws on %s edges', async (side, edge, drawn) => {
    const host = await hostWith({ Ark1: [] });
    await onSheet(host, 'Ark1', (sheet) => {
      const border = sheet.getRange('A1:B2').format.borders.getItem(side);
      border.style = 'Continuous';
      border.weight = 'Medium';
      border.color = '#7F7F7F';
    });
    const seen = [0, 1].map((row) =>
      [0, 1].map((column) => host.book.activeSheet.rows[row]?.[column]?.style.borders[edge]),
    );
    expect(seen).toEqual(
      drawn.map((row) => row.map((is) => (is === 1 ? { style: 'medium', color: '#7F7F7F' } : undefined))),
    );
  });

  test('several areas at once', async () => {
    const host = await hostWith({ Ark1: [] });
    await onSheet(host, 'Ark1', (sheet) => {
      sheet.getRanges('A1,C3').format.fill.color = '#FFEB9C';
    });
    const { rows } = host.book.activeSheet;
    expect([rows[0]?.[0]?.style.fill, rows[2]?.[2]?.style.fill, rows[2]?.[0]]).toEqual([
      '#FFEB9C',
      '#FFEB9C',
      undefined,
    ]);
  });

  test('cell by cell with setCellProperties and getCellProperties', async () => {
    const host = await hostWith({ Ark1: [] });
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Ark1').getRange('A1:A2');
      range.setCellProperties([[{ format: { fill: { color: '#FFC7CE' } } }], [{}]]);
      const properties = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      await context.sync();
      expect(structuredClone(properties.value)).toEqual([
        [{ address: "'Ark1'!A1", format: { fill: { color: '#FFC7CE' }, font: { bold: false } } }],
        [{ address: "'Ark1'!A2", format: { fill: { color: '#FFFFFF' }, font: { bold: false } } }],
      ]);
    });
  });

  test.each<[string, (range: Excel.Range) => void]>([
    [
      'named colours',
      ({ format }) => {
        format.fill.color = 'red';
      },
    ],
    [
      'double underlines',
      ({ format }) => {
        format.font.underline = 'Double';
      },
    ],
    [
      'looks of whole rows',
      (range) => {
        range.getEntireRow().format.font.bold = true;
      },
    ],
  ])('%s are refused rather than pretended', async (_, write) => {
    const host = await hostWith({ Ark1: [] });
    expect(
      (
        await errorOf(
          onSheet(host, 'Ark1', (sheet) => {
            write(sheet.getRange('A1'));
          }),
        )
      ).code,
    ).toBe('NotImplemented');
  });
});
