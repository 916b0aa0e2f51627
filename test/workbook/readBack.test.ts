import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { WriteFailed } from '../../src/workbook/workbook';
import { isSameInput } from '../../src/workbook/reading/isSameInput';
import { WrittenOtherwise } from '../../src/workbook/reading/writtenOtherwise';
import type { CellValue } from '../../src/cells/grid';
import { newBook } from '../../workbench/book/newBook';
import { startHost } from '../../workbench/host/startHost';
import { bookImage } from './bookImage';
import { applied, costs, parties, planOf, SHEET } from './driftPlans';
import { expectImage } from './expectImage';
import { sheetOf, type } from './users';

test.each<[CellValue, CellValue]>([
  [100, 100],
  [9_999_999_999_999.99, 9_999_999_999_999.99],
  [0.1 + 0.2, 0.3],
  [50, '50'],
  [0, 0],
  ['', ''],
  ['Udstyr', 'Udstyr'],
  // Written with an apostrophe, which is no part of the text.
  ["'35/65", '35/65'],
  ["'=SUM(A1)", '=SUM(A1)'],
  ["''citat", "'citat"],
  ["'35/65", "'35/65"],
  ["'To\r\nlinjer", 'To\nlinjer'],
  ['=SUM(B2:B9)', '=SUM(B2:B9)'],
  ["='Fordeling'!B2-'Fordeling'!B3", '=Fordeling!B2-Fordeling!B3'],
  ['=sum( B2:B9 )', '=SUM(B2:B9)'],
  ['=CONCAT(A1,"x")', '=_xlfn.CONCAT(A1,"x")'],
  ['=HYPERLINK("#\'Ark1\'!B2","Ark1!B2")', '=HYPERLINK("#\'Ark1\'!B2","Ark1!B2")'],
  [true, true],
  // Whether a boolean comes as one is not known of every Excel.
  [true, 'TRUE'],
  [false, 'FALSE'],
])('%j is %j as read', (written, read) => {
  expect(isSameInput(written, read)).toBe(true);
});

test.each<[CellValue, CellValue]>([
  [100, 101],
  [100, ''],
  [0, ''],
  [0, false],
  ['', 0],
  ['', 'rest'],
  ['Udstyr', 'Support'],
  ["'35/65", 12_345],
  ['=SUM(B2:B9)', '=SUM(B2:B8)'],
  ['=SUM(B2:B9)', '=SUM(C2:C9)'],
  ['=SUM(B2:B9)', '=MAX(B2:B9)'],
  ['=SUM(B2:B9)', 450],
  ['=SUM(B2:B9)', 'SUM(B2:B9)'],
  ['=HYPERLINK("#\'Ark1\'!B2","Ark1!B2")', '=HYPERLINK("#\'Ark1\'!B3","Ark1!B2")'],
  [1, true],
  [NaN, 'Udstyr'],
  [NaN, NaN],
  [100, 'Udstyr'],
])('%j is not %j', (written, read) => {
  expect(isSameInput(written, read)).toBe(false);
});

test.each<[string, string, string | number]>([
  ['an amount', 'B2', 99],
  ['a text', 'A3', 'Andet'],
  ['a total', 'B4', 150],
  ['a total of other rows', 'B8', '=SUM(B7:B7)'],
])('%s that is another when it is read back undoes everything', async (_, address, value) => {
  const host = startHost(newBook('Mine tal'));
  const plan = planOf([costs({ Udstyr: 100, Support: 50 }), parties({ Viborg: 150 })]);
  await applied(host, plan);
  const image = bookImage(host.book);
  const seen = { isWritten: false, isChanged: false };
  host.failAt({
    // Names come after the cells; what is asked for then is what is read back.
    when: ({ location }) => {
      seen.isWritten ||= location === 'NamedItem.formula';
      if (!seen.isWritten || seen.isChanged || location !== 'Range.formulas') return false;
      type(sheetOf(host.book, SHEET), address, value);
      seen.isChanged = true;
      return false;
    },
  });
  const writing = excelWorkbook(host.Excel).apply(plan);
  await expect(writing).rejects.toThrow(WriteFailed);
  await expect(writing).rejects.toHaveProperty('cause', expect.any(WrittenOtherwise));
  expect(seen.isChanged).toBe(true);
  expectImage(host.book, image);
});

test('a large sheet is read back in more requests, and all of it', async () => {
  const host = startHost(newBook());
  const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, row) => [`Post ${row}`, row / 100]));
  await applied(host, planOf([costs(many)]));
  expect(host.statistics.requests).toBe(6);
});

test('where long texts are too much for one answer, they are read back in parts', async () => {
  // 210 texts of 30,000 characters are more than the 5 MB Excel on the web hands over, and are written in parts too.
  const labels = Array.from({ length: 210 }, (_, index) => `${String(index)} ${'x'.repeat(30_000)}`);
  const host = startHost(newBook());
  const plan = planOf([costs(Object.fromEntries(labels.map((label) => [label, 1])))]);
  // The second time what stands is read too.
  await applied(host, plan, plan);
  expect(sheetOf(host.book, SHEET).rows[210]?.[0]?.value).toBe(labels[209]);
});
