import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { freeze } from '../../src/workbook/freezing/freeze';
import { insertExample } from '../../src/workbook/insertExample';
import { meansWait, withPatience } from '../../src/workbook/patience';
import { telemedicine } from '../../src/example/telemedicine';
import { Cancelled, WriteFailed } from '../../src/workbook/workbook';
import { newBook } from '../../workbench/book/newBook';
import { startHost, type Host } from '../../workbench/host/startHost';
import { bookImage } from './bookImage';
import { applied, costs, planOf } from './driftPlans';
import { expectImage } from './expectImage';
import { formulaBook, hostOn } from './freezing/freezeBook';

const plan = planOf([costs({ Udstyr: 100 })]);

/** An Excel whose user comes back to the workbook while it is waited for the given time. */
function awayUntil(
  host: Host,
  wait: number,
  waits = 3,
): { readonly excel: typeof Excel; readonly told: boolean[] } {
  const told: boolean[] = [];
  let waited = 0;
  const excel = withPatience(host.Excel, {
    waits: Array.from({ length: waits }, () => 1),
    tell: (isWaiting) => {
      told.push(isWaiting);
      if (isWaiting && (waited += 1) === wait) host.setBehind(false);
    },
  });
  host.setBehind(true);
  return { excel, told };
}

test.each([1, 2, 3])(
  'another workbook is in front until wait %i: then everything is written',
  async (wait) => {
    const [host, other] = [startHost(newBook()), startHost(newBook())];
    const { excel, told } = awayUntil(host, wait);
    await excelWorkbook(excel).apply(plan);
    await applied(other, plan);
    expectImage(host.book, bookImage(other.book));
    expect(told).toEqual(Array.from({ length: 2 * wait }, (_, index) => index % 2 === 0));
  },
);

test('where the user does not come back, nothing is written, and Excel is asked no more', async () => {
  const host = startHost(newBook());
  const image = bookImage(host.book);
  const { excel, told } = awayUntil(host, 99);
  await expect(excelWorkbook(excel).apply(plan)).rejects.toThrow(WriteFailed);
  expect(told).toHaveLength(6);
  host.setBehind(false);
  expectImage(host.book, image);
});

test.each<[code: string, location: string, isWait: boolean]>([
  ['InactiveWorkbook', 'Range.values', true],
  ['InvalidSelection', 'Worksheet.delete', true],
  ['GeneralException', 'WorksheetCollection.add', true],
  ['GeneralException', 'Table.clearFilters', true],
  ['GeneralException', 'Worksheet.showGridlines', true],
  ['GeneralException', 'Range.values', false],
  ['ItemNotFound', 'WorksheetCollection.add', false],
])('%s at %s means to wait: %s', (code, errorLocation, isWait) => {
  const error = Object.assign(new Error(), { code, debugInfo: { errorLocation } });
  expect(meansWait(new WriteFailed('', { cause: error }))).toBe(isWait);
});

test('it comes to the front in the middle of the undoing too', async () => {
  const host = startHost(newBook());
  await applied(host, plan);
  const image = bookImage(host.book);
  // Goes behind as the last request begins, which deletes the copies; that cannot be undone until it is back.
  host.failAt({
    when: ({ location }) => {
      if (location === 'Worksheet.delete') host.setBehind(true);
      return false;
    },
  });
  const excel = withPatience(host.Excel, {
    waits: [1, 1],
    tell: () => {
      host.failAt(null);
      host.setBehind(false);
    },
  });
  await excelWorkbook(excel).apply(plan);
  expectImage(host.book, image);
});

test('stopped while it waits, it is over', async () => {
  const host = startHost(newBook());
  const image = bookImage(host.book);
  const abort = new AbortController();
  const excel = withPatience(host.Excel, {
    waits: [1, 1, 1],
    tell: () => {
      abort.abort();
    },
  });
  host.setBehind(true);
  await expect(excelWorkbook(excel).apply(plan, { signal: abort.signal })).rejects.toThrow(Cancelled);
  expectImage(host.book, image);
});

test('stopped when it has begun to write, it is undone as soon as the user comes back', async () => {
  const host = startHost(newBook());
  const image = bookImage(host.book);
  const abort = new AbortController();
  const excel = withPatience(host.Excel, {
    waits: [1],
    tell: () => {
      host.setBehind(false);
    },
  });
  const onSheet = (): void => {
    abort.abort();
    host.setBehind(true);
  };
  const run = excelWorkbook(excel).apply(plan, { signal: abort.signal, onSheet });
  await expect(run).rejects.toThrow(Cancelled);
  expectImage(host.book, image);
});

test('any other refusal is not waited for', async () => {
  const host = startHost(newBook());
  const { excel, told } = awayUntil(host, 1);
  host.setBehind(false);
  host.failAt({ when: ({ location }) => location === 'Range.formulas' });
  await expect(excelWorkbook(excel).apply(plan)).rejects.toThrow(WriteFailed);
  expect(told).toEqual([]);
});

test('freezing and the example wait too', async () => {
  const book = formulaBook();
  const host = hostOn(book);
  const { excel, told } = awayUntil(host, 1);
  expect((await freeze(excel, 'workbook')).sheets.length).toBeGreaterThan(0);
  expect(told).toEqual([true, false]);

  const empty = startHost(newBook());
  await insertExample(awayUntil(empty, 2).excel, telemedicine);
  expect(empty.book.sheets.length).toBeGreaterThan(4);
});
