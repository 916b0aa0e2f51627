import type { CellValue, Grid } from '../cells/grid';
import type { Intake, IntakeName, IntakeTable } from './intake';
import type { SourceTable, TablesRead } from './readSource';
import { readsAlike } from './readsAlike';
import type { TableSource } from './tableSource';

/** Cells of the user's that are a table of ours as they stand, and need no more than its name. */
export interface FittingCells {
  readonly name: IntakeName;
  readonly sheet: string;
  /** The sheet's row and column of the first of them, zero-based. */
  readonly row: number;
  readonly column: number;
  /** As they were read, headings first. */
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * The cells that can get names of ours instead of new sheets being made: those from which our own readers read all that
 * they would read from the sheets. A heading right above the rows, in one line, is theirs.
 */
export function fittingCells(source: TableSource, { tables }: TablesRead, intake: Intake): FittingCells[] {
  if (source.kind === 'text') return [];
  const ranges = tables.flatMap((table) => candidates(source, table));
  return intake.tables.flatMap((made): FittingCells[] => {
    const fitting = ranges.find(readsAlike(made.name, madeGrid(made)));
    if (fitting === undefined) return [];
    const { row, column, values } = fitting;
    return [{ name: made.name, sheet: source.sheet, row, column, values }];
  });
}

/** With the totals at the end of a table, which our readers leave out, and without. */
function candidates(source: Extract<TableSource, { kind: 'cells' }>, table: SourceTable): Grid[] {
  const { rows, columns } = table.reading;
  const first = rows[0]?.line ?? 0;
  const [last, lastPart] = [
    rows.at(-1),
    rows.findLast(({ role }) => role === 'item' || role === 'recipient'),
  ];
  if (first === 0 || last === undefined) return [];
  const [row, column] = [table.row + first - 1, table.column];
  const cut = <Cell>(cells: readonly (readonly Cell[])[], end: number): Cell[][] =>
    cells
      .slice(row - source.row, table.row + end + 1 - source.row)
      .map((line) => line.slice(column - source.column, column - source.column + columns.length));
  const ends = [...new Set([last.line, lastPart?.line ?? last.line])];
  return ends.map((end) => ({
    ...{ name: source.sheet, sheet: source.sheet, row, column },
    ...{ values: cut(source.values, end), formats: cut(source.formats, end) },
  }));
}

function madeGrid({ name, rows }: IntakeTable): Grid {
  return { name, sheet: name, row: 0, column: 0, values: rows };
}
