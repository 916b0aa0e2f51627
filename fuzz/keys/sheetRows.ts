import type { WorkbookPlan } from '../../src/sheets/sheetPlan';
import type { Book, Cell } from '../../workbench/book/book';

/** What stands on a sheet of ours, without formulas. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
}

export function plannedSheets({ sheets }: WorkbookPlan): SheetRows[] {
  return sheets.map(({ name, blocks }) => ({
    name,
    rows: blocks.flatMap((block) => block.rows.map(({ cells }) => cells)),
  }));
}

/** The sheets of a workbook beside those of its input. */
export function writtenSheets(book: Book, input: object): SheetRows[] {
  return book.sheets
    .filter(({ name }) => !(name in input))
    .map(({ name, rows }) => ({
      name,
      rows: Array.from(rows, (cells = []) =>
        Array.from(cells, (cell?: Cell) => (cell?.formula === null ? cell.value : null)),
      ),
    }));
}

/** The rows of a sheet from one heading row to the next: each block begins with `Omkostning` or `Part`. */
export function blockOf(rows: SheetRows['rows'], block: number): SheetRows['rows'] {
  const starts = rows.flatMap(([first], at) => (first === 'Omkostning' || first === 'Part' ? [at] : []));
  return rows.slice(starts[block], starts[block + 1]);
}
