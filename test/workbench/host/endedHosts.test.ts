import { newBook } from '../../../workbench/book/newBook';
import { startHost, type Host } from '../../../workbench/host/startHost';

async function sheetNames({ Excel: excel }: Host): Promise<string[]> {
  return excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

test('the next host takes over the client of one that has ended, and serves its own workbook', async () => {
  const first = startHost(newBook('Første'));
  await expect(sheetNames(first)).resolves.toEqual(['Første']);
  first.failAt({ when: () => true });
  first.end();
  first.end();

  const second = startHost(newBook('Anden'));
  const third = startHost(newBook('Tredje'));
  expect([second.Excel === first.Excel, third.Excel === first.Excel]).toEqual([true, false]);
  await expect(Promise.all([second, third].map(sheetNames))).resolves.toEqual([['Anden'], ['Tredje']]);
  expect(first.statistics.requests).toBe(1);
});
