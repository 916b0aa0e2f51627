import { ensureCell } from '../../../workbench/book/cellAt';
import { newBook } from '../../../workbench/book/newBook';
import { startHost, type Host } from '../../../workbench/host/startHost';

/** B2 spills over B2:B4, D2 over D2:F2, and A1 fills only itself. */
function spilledHost(): Host {
  const book = newBook('Ark1');
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('No sheet');
  const fill = (row: number, column: number, arrayRange: string, values: readonly (readonly number[])[]) => {
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        ensureCell(sheet, row + down, column + right).value = value;
      });
    });
    Object.assign(ensureCell(sheet, row, column), { formula: 'FORDEL(1,1)', arrayRange });
  };
  fill(1, 1, 'B2:B4', [[1], [2], [3]]);
  fill(1, 3, 'D2:F2', [[4, 5, 6]]);
  fill(0, 0, 'A1', [[7]]);
  return startHost(book);
}

async function read(address: string, get: (range: Excel.Range) => Excel.Range): Promise<string | null> {
  return spilledHost().Excel.run(async (context) => {
    const found = get(context.workbook.worksheets.getItem('Ark1').getRange(address));
    found.load('address');
    await context.sync();
    return found.isNullObject ? null : found.address.replace(/^.*!/, '');
  });
}

test.each([
  ['B2', true],
  ['B2:B4', true],
  ['E2:F2', true],
  ['A1', false],
  ['A1:A9', false],
  ['B2:B5', null],
  ['A1:F9', null],
])('hasSpill of %s is %p', async (address, expected) => {
  const hasSpill = await spilledHost().Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Ark1').getRange(address);
    range.load('hasSpill');
    await context.sync();
    return range.hasSpill;
  });
  expect(hasSpill).toBe(expected);
});

test.each([
  ['B2', 'B2:B4'],
  ['D2', 'D2:F2'],
  ['B3', null],
  ['A1', null],
  ['C9', null],
])('%s spills over %p', async (address, expected) => {
  expect(await read(address, (range) => range.getSpillingToRangeOrNullObject())).toBe(expected);
});

test.each([
  ['B4', 'B2'],
  ['E2', 'D2'],
  ['D2', 'D2'],
  ['A1', null],
])('%s is spilled over by %p', async (address, expected) => {
  expect(await read(address, (range) => range.getSpillParentOrNullObject())).toBe(expected);
});

test.each([
  ['B3', 'ItemNotFound', (range: Excel.Range) => range.getSpillingToRange()],
  ['A1', 'ItemNotFound', (range: Excel.Range) => range.getSpillParent()],
  ['B2:B3', 'InvalidArgument', (range: Excel.Range) => range.getSpillingToRangeOrNullObject()],
])('%s: %s', async (address, code, get) => {
  await expect(read(address, get)).rejects.toMatchObject({ code });
});

test('getSelectedRanges has the areas selected', async () => {
  const selected = await spilledHost().Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Ark1').getRange('B2:C4').select();
    const ranges = context.workbook.getSelectedRanges();
    ranges.load('cellCount,worksheet/name');
    ranges.areas.load('items/address');
    await context.sync();
    return [ranges.cellCount, ranges.worksheet.name, ranges.areas.items.map(({ address }) => address)];
  });
  expect(selected).toEqual([6, 'Ark1', ["'Ark1'!B2:C4"]]);
});
