import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { newBook } from '../../workbench/book/newBook';
import { startHost } from '../../workbench/host/startHost';
import type { WorkbookPlan } from '../../src/sheets/sheetPlan';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { WriteFailed } from '../../src/workbook/workbook';
import { bookImage } from './bookImage';
import { row, sheetPlan } from './plans';
import { content, sheetOf } from './users';

/** A trail-like sheet: many rows of texts and amounts, some with a traffic light. */
function trail(rows: number, columns: number): WorkbookPlan {
  const text = { format: 'text', align: 'left' } as const;
  const amount = { format: '#,##0.00', align: 'right' } as const;
  const items = Array.from({ length: rows }, (_, index) => ({
    ...row(
      'item',
      `Post nr. ${index} »æøå« af mange`,
      ...Array.from({ length: columns - 1 }, (__, c) => index * c + 0.25),
    ),
    ...(index % 3 === 0 ? { tint: 'yellow' as const } : {}),
  }));
  const heading = row('heading', 'Spor', ...Array.from({ length: columns - 1 }, (_, c) => `Beløb ${c}`));
  const block = {
    definedName: 'Revisionsspor',
    columns: [text, ...Array.from({ length: columns - 1 }, () => amount)],
    rows: [heading, ...items],
    tintColumn: 0,
  };
  return { sheets: [sheetPlan('Revisionsspor', 'Revisionsspor', [block])] };
}

test('the number of requests does not grow with the rows: new, again, more and fewer', async () => {
  const requestsFor = async (rows: number): Promise<number[]> => {
    const host = startHost(newBook());
    const counts: number[] = [];
    for (const wanted of [rows, rows, rows + 5, rows - 3]) {
      const before = host.statistics.requests;
      await excelWorkbook(host.Excel).apply(trail(wanted, 6));
      counts.push(host.statistics.requests - before);
    }
    return counts;
  };
  const small = await requestsFor(10);
  expect(await requestsFor(2_000)).toEqual(small);
  expect(Math.max(...small)).toBeLessThanOrEqual(14);
});

test('150,000 rows go and come again', async () => {
  const host = startHost(newBook());
  const rowsAfter = async (rows: number): Promise<number> => {
    await excelWorkbook(host.Excel).apply(trail(rows, 3));
    return sheetOf(host.book, 'Revisionsspor').rows.length;
  };
  expect([await rowsAfter(150_000), await rowsAfter(10), await rowsAfter(150_000)]).toEqual([
    150_001, 11, 150_001,
  ]);
  expect(content(sheetOf(host.book, 'Revisionsspor'), 'C150001')).toBe(149_999.25);
});

describe('beyond 5 MB', () => {
  const plan = trail(80_000, 8);

  test('it goes in parts, each below the limit, and all of it arrives', async () => {
    const host = startHost(newBook());
    await excelWorkbook(host.Excel).apply(plan);
    expect(host.statistics.requestBytes.reduce((sum, bytes) => sum + bytes, 0)).toBeGreaterThan(
      5 * 1024 * 1024,
    );
    expect(Math.max(...host.statistics.requestBytes)).toBeLessThan(5 * 1024 * 1024);
    const sheet = sheetOf(host.book, 'Revisionsspor');
    expect(content(sheet, 'A80001')).toBe('Post nr. 79999 »æøå« af mange');
    expect(content(sheet, 'H80001')).toBe(79_999 * 6 + 0.25);
    expect(sheet.rows.length).toBe(80_001);
  });

  test('a part that fails undoes the parts before it', async () => {
    const host = startHost(newBook());
    await excelWorkbook(host.Excel).apply(trail(5, 8));
    const before = bookImage(host.book);
    host.failAt({ when: failInSecondPart(), once: true });
    await expect(excelWorkbook(host.Excel).apply(plan)).rejects.toThrow(WriteFailed);
    host.failAt(null);
    expect(bookImage(host.book)).toEqual(before);
  });

  test('cells that have been sent are let go of before everything is written', async () => {
    const host = startHost(newBook());
    const written = watchWrites(host.Excel);
    const ofRequest: { readonly made: number; readonly held: number }[] = [];
    let last = 0;
    host.failAt({
      when: ({ location, request }) => {
        if (location === 'Range.formulas' && request !== last) {
          last = request;
          collectGarbage();
          const held = written.filter((cells) => cells.deref() !== undefined);
          ofRequest.push({ made: written.length, held: held.length });
        }
        return false;
      },
    });
    await excelWorkbook(host.Excel).apply(plan);
    expect(ofRequest.length).toBeGreaterThan(2);
    // Only those of the request that is being answered.
    expect(ofRequest.map(({ held }) => held)).toEqual(
      ofRequest.map(({ made }, index) => made - (ofRequest[index - 1]?.made ?? 0)),
    );
  });
});

/** The cells of every write from now on, without holding on to them. */
function watchWrites(excel: typeof Excel): readonly WeakRef<object>[] {
  const written: WeakRef<object>[] = [];
  const range: object = excel.Range.prototype;
  const write = Object.getOwnPropertyDescriptor(range, 'formulas')?.set;
  Object.defineProperty(range, 'formulas', {
    set(cells: object) {
      written.push(new WeakRef(cells));
      write?.call(this, cells);
    },
  });
  return written;
}

/** Leaves nothing in memory that nobody refers to. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** True at the first write of cells in the second request that writes cells. */
function failInSecondPart(): (action: { readonly location: string; readonly request: number }) => boolean {
  let firstPart: number | null = null;
  return ({ location, request }) => {
    if (location !== 'Range.formulas') return false;
    firstPart ??= request;
    return request > firstPart;
  };
}
