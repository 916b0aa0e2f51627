import { areHeadingsLoose } from './areHeadingsLoose';
import { areYears } from './areYears';
import type { Draft } from './draft';
import { isCrowded } from './figures/isCrowded';

/** Which cells of a table prove something, by the table's rows and columns. */
export interface CertainCells {
  /** The row is surely one, with its figures in their columns. */
  readonly isRowCertain: (row: number) => boolean;
  /** The cell surely stands in its row and column, and these are surely what they were read as. */
  readonly isPlaced: (row: number, column: number) => boolean;
  /** Placed, and its writing means one number or none. */
  readonly isCertain: (row: number, column: number) => boolean;
  /** Certain, save that the column may hold something else than it was taken for. */
  readonly isFigureCertain: (row: number, column: number) => boolean;
}

/**
 * The one question for all faults: is this cell certain? What does not add up is only a fault where every figure in it
 * is; else it is a doubt.
 */
export function certainCells(draft: Draft): CertainCells {
  const { table, shape, rows, columns, headings, figures, summed, unsettled } = draft;
  const guessed = new Set(table.guessedRows ?? []);
  const placeOf = (line: number, column: number) => line * columns.length + column;
  const doubtful = new Set(unsettled.map(({ line, column }) => placeOf(line, column)));
  const ofYears = new Set(rows.flatMap(({ line }) => (areYears(draft, line) ? [line] : [])));
  const isCrowdedAt = (line: number, column: number) =>
    isCrowded(shape.cells[line]?.[column] ?? '', figures[line]?.[column]);
  // Where a column that sums look at has figures of several cells in one, what follows may have moved.
  const crowded = new Set(
    [...figures.keys()].filter((line) => summed.some((column) => isCrowdedAt(line, column))),
  );
  const isLoose = areHeadingsLoose(draft) || table.rowsFound === 'guessed' || headings.lines.length === 0;
  const lineOf = (row: number) => rows[row]?.line ?? -1;
  const isRowCertain = (row: number) =>
    !isLoose && ![ofYears, guessed, crowded].some((lines) => lines.has(lineOf(row)));
  const isPlaced = (row: number, column: number) => isRowCertain(row) && columns[column]?.or === null;
  const isFigureCertain = (row: number, column: number) => {
    const figure = figures[lineOf(row)]?.[column] ?? { kind: 'nothing' };
    const isAbout = figure.kind === 'number' && figure.writing === 'about';
    const isOneNumber = figure.kind !== 'range' && figure.kind !== 'text' && !isAbout;
    return isRowCertain(row) && isOneNumber && !doubtful.has(placeOf(lineOf(row), column));
  };
  return {
    isRowCertain,
    isPlaced,
    isFigureCertain,
    isCertain: (row, column) => isPlaced(row, column) && isFigureCertain(row, column),
  };
}
