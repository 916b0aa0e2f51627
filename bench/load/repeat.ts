import { recalculate } from '../../src/recalculate';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { cellInSheet } from '../../workbench/book/cellAt';
import type { Book } from '../../workbench/book/book';
import { startHost } from '../../workbench/host/startHost';

/**
 * Recalculates one workbook again and again through one and the same client, each time after the price of its first
 * cost row has been changed. Calls `onRun` after each with its number.
 *
 * @throws Error where a run came to errors, since then nothing would have been written
 */
export async function repeat(
  book: Book,
  runs: number,
  onRun: (run: number) => void = () => undefined,
): Promise<void> {
  const workbook = excelWorkbook(startHost(book).Excel);
  const costs = book.sheets.find(({ name }) => name === 'Omkostninger');
  const price = costs === undefined ? undefined : cellInSheet(costs, 1, 3);
  if (price === undefined) throw new Error('No price to change.');
  for (let run = 1; run <= runs; run++) {
    price.value = 1000 + run;
    const { applied } = await recalculate(workbook);
    if (applied === null) throw new Error('The workbook has errors.');
    onRun(run);
  }
}
