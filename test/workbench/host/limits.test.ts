import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { newBook } from '../../../workbench/book/newBook';
import { startHost } from '../../../workbench/host/startHost';
import { hostMembers } from '../../../workbench/host/wire/hostObject';
import { errorOf, formulasOf, hostWith, onSheet } from './client';

describe('what the host does not have', () => {
  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void]>([
    [
      'Worksheet.charts',
      (sheet) => {
        sheet.charts.getItem('x').delete();
      },
    ],
    [
      'Range.sort',
      (sheet) => {
        sheet.getRange('A1').sort.apply([]);
      },
    ],
    [
      'Range.merge',
      (sheet) => {
        sheet.getRange('A1:B1').merge();
      },
    ],
    [
      'Range.valuesAsJson',
      (sheet) => {
        sheet.getRange('A1').load('valuesAsJson');
      },
    ],
    [
      'Range.getPrecedents',
      (sheet) => {
        sheet.getRange('A1').getPrecedents().load('addresses');
      },
    ],
    [
      'PageLayout.centerHorizontally',
      (sheet) => {
        sheet.pageLayout.centerHorizontally = true;
      },
    ],
    [
      'Table.style',
      (sheet) => {
        sheet.tables.add('A1:A2', true).style = 'TableStyleLight1';
      },
    ],
    [
      'Workbook.customXmlParts',
      (_, { workbook }) => {
        workbook.customXmlParts.load('items');
      },
    ],
  ])('%s is answered with ApiNotFound and its name', async (member, act) => {
    const host = await hostWith({ Ark1: [['Post'], ['A']] });
    const error = await errorOf(onSheet(host, 'Ark1', act));
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain(member);
  });

  test('nothing it has is of a newer set than ExcelApi 1.14', () => {
    startHost(newBook());
    const types = readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8');
    const excel = types.slice(types.indexOf('declare namespace Excel {'));
    // The client reads `showGridlines` under that name and writes it under this one.
    const wireNamesOnly = ['Worksheet.gridlines'];
    const unknownOrNewer: string[] = [];
    for (const [className, members] of hostMembers()) {
      const start = excel.indexOf(`    class ${className} extends`);
      const body = excel.slice(start, excel.indexOf('\n    }\n', start));
      for (const member of members.filter((name) => !name.startsWith('_'))) {
        const [, set] =
          new RegExp(
            `\\[Api set: ExcelApi (1\\.\\d+)[^\\]]*\\](?:(?!\\*/)[\\s\\S])*\\*/\\s*(?:readonly )?${member}[(:?]`,
          ).exec(body) ?? [];
        if (wireNamesOnly.includes(`${className}.${member}`)) continue;
        if (set === undefined || Number(set.slice(2)) > 14)
          unknownOrNewer.push(`${className}.${member}: ${set}`);
      }
    }
    expect(unknownOrNewer).toEqual([]);
    expect(hostMembers().size).toBeGreaterThan(30);
  });
});

describe('sizes', () => {
  const rowsOfText = (rows: number): string[][] => Array.from({ length: rows }, () => ['a'.repeat(1000)]);

  test('a request over 5 MB is refused whole', async () => {
    const host = await hostWith({ Ark1: [] });
    const run = onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('A1').values = [['før']];
      sheet.getRangeByIndexes(1, 0, 5400, 1).values = rowsOfText(5400);
    });
    expect((await errorOf(run)).code).toBe('RequestPayloadSizeLimitExceeded');
    expect(await formulasOf(host, 'Ark1', 'A1')).toEqual([['']]);
  });

  test('an answer over 5 MB is refused', async () => {
    const host = await hostWith({ Ark1: [] });
    for (const row of [0, 3000]) {
      await onSheet(host, 'Ark1', (sheet) => {
        sheet.getRangeByIndexes(row, 0, 3000, 1).values = rowsOfText(3000);
      });
    }
    expect((await errorOf(formulasOf(host, 'Ark1', 'A1:A6000'))).code).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  test('beyond the number of cells that one read may have, values are null', async () => {
    const host = await hostWith(
      {
        Ark1: [
          [1, 2],
          [3, 4],
        ],
      },
      { cellsPerRead: 3 },
    );
    expect(await formulasOf(host, 'Ark1', 'A1:B2')).toBeNull();
    expect(await formulasOf(host, 'Ark1', 'A1:B1')).toEqual([[1, 2]]);
  });

  test('100,000 cells go in one request, cut into pieces by the client', async () => {
    const host = await hostWith({ Ark1: [] });
    const rows = Array.from({ length: 20_000 }, (_, row) => [
      row,
      row * 2,
      'tekst',
      true,
      `=A${row + 1}+B${row + 1}`,
    ]);
    const before = host.statistics.requests;
    await onSheet(host, 'Ark1', (sheet) => {
      sheet.getRangeByIndexes(0, 0, rows.length, 5).formulas = rows;
    });
    expect(host.statistics.requests - before).toBe(1);
    expect(await formulasOf(host, 'Ark1', 'A20000:E20000')).toEqual([
      [19_999, 39_998, 'tekst', true, '=A20000+B20000'],
    ]);
  });

  test('statistics count requests, actions and bytes', async () => {
    const host = startHost(newBook());
    await onSheet(host, 'Ark1', (sheet) => {
      sheet.getRange('A1').values = [['æ']];
    });
    const { requests, actions, requestBytes, responseBytes } = host.statistics;
    expect([requests, requestBytes.length, responseBytes.length]).toEqual([1, 1, 1]);
    expect(actions).toBeGreaterThan(4);
    expect(requestBytes[0]).toBeGreaterThan(500);
  });
});
