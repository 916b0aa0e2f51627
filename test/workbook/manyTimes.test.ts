import { repeat } from '../../bench/load/repeat';
import { sizesOf } from '../../bench/load/sizesOf';
import { generateWorkbook } from '../../bench/recalculate/generateWorkbook';
import { openXlsx } from '../../workbench/xlsx/openXlsx';

test('recalculated thirty times, a workbook has no more sheets, names, looks or cells than after the first', async () => {
  const book = openXlsx(generateWorkbook(5, 'pr. gruppe', [2026]));
  const sizes: ReturnType<typeof sizesOf>[] = [];
  await repeat(book, 30, (run) => {
    if (run === 1 || run === 30) sizes.push(sizesOf(book));
  });
  const [first, last] = sizes.map(({ fileBytes, ...counts }) => ({ counts, fileBytes }));
  expect(last?.counts).toEqual(first?.counts);
  // Five groups, the overview, the control and the trail beside the five sheets of the input.
  expect(first?.counts).toMatchObject({ sheets: 5 + 8 });
  expect(first?.counts.conditionalFormats).toBeGreaterThan(0);
  expect(first?.counts.formats).toBeGreaterThan(5);
  // The amounts are others; a hundredth more or less would be growth.
  expect(Math.abs((last?.fileBytes ?? 0) / (first?.fileBytes ?? 1) - 1)).toBeLessThan(0.01);
});
