import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allocateFile } from '../../workbench/cli/allocateFile';
import type { Book, Cell } from '../../workbench/book/book';
import { openXlsx } from '../../workbench/xlsx/openXlsx';

/** What an example comes to by the command line: the file it writes, and what it says. */
export interface RecalculatedExample {
  readonly book: Book;
  readonly output: readonly string[];
}

/** Recalculates a workbook of `examples/` from file to file, which must go well. */
export async function recalculatedExample(file: string): Promise<RecalculatedExample> {
  const folder = mkdtempSync(join(tmpdir(), 'kommuneandel-'));
  try {
    const written = join(folder, 'ud.xlsx');
    const { output, errors } = await allocateFile([join(__dirname, '../../examples', file), written]);
    expect(errors).toEqual([]);
    return { book: openXlsx(readFileSync(written)), output };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The cells of a sheet as they show, row by row: numbers as numbers, an empty cell as ''. */
export function cellsOf({ book }: RecalculatedExample, sheet: string): (string | number | boolean)[][] {
  const found = book.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new RangeError(`No sheet ${sheet}`);
  return Array.from(found.rows, (row) =>
    Array.from(row ?? [], (cell: Cell | undefined) => {
      const value = cell?.value ?? '';
      return typeof value === 'object' ? '#' : value;
    }),
  );
}

/** A row by what stands in its first cell, under the headings of the first row. */
export function rowOf(example: RecalculatedExample, sheet: string, label: string): Record<string, unknown> {
  const [headings = [], ...rows] = cellsOf(example, sheet);
  const row = rows.find(([first]) => first === label) ?? [];
  return Object.fromEntries(headings.map((heading, index) => [String(heading), row[index] ?? '']));
}
