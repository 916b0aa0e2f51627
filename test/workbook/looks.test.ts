import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { newBook } from '../../workbench/book/newBook';
import { startHost } from '../../workbench/host/startHost';
import { bookImage } from './bookImage';
import { costs, planOf } from './driftPlans';
import { isComplete } from './withoutLooks';

const plan = planOf([costs({ Udstyr: 100, Support: 50 })]);

test.each([
  'WorksheetFreezePanes.freezeAt',
  'RangeFormat.columnWidth',
  'PageLayout.orientation',
  'PageLayout.setPrintTitleRows',
  'HeaderFooter.leftHeader',
])('%s that fails by itself is a note, and undoes nothing; the next run makes up for it', async (member) => {
  const good = startHost(newBook('Mine tal'));
  await excelWorkbook(good.Excel).apply(plan);
  const host = startHost(newBook('Mine tal'));
  const workbook = excelWorkbook(host.Excel);
  host.failAt({ when: ({ location }) => location === member });
  expect(await workbook.apply(plan)).toMatchObject({ lacksLooks: true });
  expect(isComplete(host.book, bookImage(good.book))).toBe(true);
  host.failAt(null);
  expect(await workbook.apply(plan)).not.toHaveProperty('lacksLooks');
  expect(bookImage(host.book)).toEqual(bookImage(good.book));
});
