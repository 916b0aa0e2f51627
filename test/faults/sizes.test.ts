import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { RangeTooLarge } from '../../src/workbook/workbook';
import { outcomeTexts } from '../../src/taskpane/run/texts/da';
import { startHost } from '../../workbench/host/startHost';
import { bookOf } from '../support/bookOf';
import { bookImage } from '../workbook/bookImage';
import { openPane, told } from './support/paneOver';
import { recalculated, writtenWorkbook } from './support/workbooks';

test('where Excel leaves values out, the user is told which limit it is, and nothing is written', async () => {
  const book = await writtenWorkbook();
  const before = bookImage(book);
  const { pane } = await openPane(book, { cellsPerRead: 10 });
  expect(told(pane)).toBe(outcomeTexts.rangeTooLarge);
  await pane.recalculate('own');
  expect(told(pane)).toBe(outcomeTexts.rangeTooLarge);
  expect(bookImage(book)).toEqual(before);
});

describe('an answer too large to be sent', () => {
  /** 300 rows with a remark of a thousand letters: well below 50,000 cells. */
  const remarks = Array.from({ length: 300 }, (_, row) => [`Post ${row}`, 'x'.repeat(1000)]);

  test('is asked for in smaller parts until they can be', async () => {
    const host = startHost(bookOf({ Stor: [['Post', 'Bemærkning'], ...remarks] }), { payloadLimit: 50_000 });
    const { grids } = await excelWorkbook(host.Excel).read(['Stor']);
    expect(grids.get('Stor')?.values.slice(1)).toEqual(remarks);
  });

  test('is told where a single row is too large', async () => {
    const host = startHost(bookOf({ Stor: [['Post'], ['x'.repeat(20_000)]] }), { payloadLimit: 15_000 });
    await expect(excelWorkbook(host.Excel).read(['Stor'])).rejects.toThrow(RangeTooLarge);
  });
});

test('a request too large to be sent changes nothing, and the user is told', async () => {
  const book = await writtenWorkbook();
  const [before, after] = [bookImage(book), bookImage(await recalculated(book))];
  const { pane } = await openPane(book, { payloadLimit: 30_000 });
  await pane.recalculate('own');
  expect(told(pane)).toBe(outcomeTexts.writeFailed);
  expect(bookImage(book)).toEqual(before);
  const again = await openPane(book);
  await again.pane.recalculate('own');
  expect(bookImage(book)).toEqual(after);
});
