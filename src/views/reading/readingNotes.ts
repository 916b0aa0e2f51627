import type { CellPlace } from '../../cells/cellPlace';
import type { SourceTable, TablesRead } from '../../intake/readSource';
import type { TableSource } from '../../intake/tableSource';
import type { Doubt } from '../../reader/reading';
import { doubtText, toldFaultText } from '../../reader/readingLines';
import { toldFaults } from '../../reader/toldFaults';
import type { Language } from '../../texts/language';
import { linesInText } from './linesInText';

/** Something in the tables that the user is told of, and where it stands. */
export interface ReadingNote {
  readonly text: string;
  /** Null where it stands in a text, or is about more than a cell. */
  readonly cell: CellPlace | null;
  /** The line of the pasted text, from 0. */
  readonly line: number | null;
}

/** What was read, in the words of the tables. */
export interface ReadingNotes {
  /** What in print does not add up. */
  readonly faults: readonly ReadingNote[];
  /** Differences no larger than rounding makes. */
  readonly rounding: readonly ReadingNote[];
  readonly doubts: readonly ReadingNote[];
}

/** Faults and doubts of the tables, from the first to the last. */
export function readingNotes(read: TablesRead, source: TableSource, language: Language): ReadingNotes {
  const place = placing(read, source);
  const faults = read.tables.flatMap((table, index) => {
    const between = read.between.filter((one) => one.table === index).map(({ fault }) => fault);
    return toldFaults([...table.reading.faults, ...between]).map(({ fault, also }) => ({
      isRounding: fault.rounding === true,
      note: {
        text: toldFaultText(table.reading, { fault, also }, language),
        ...place(index, fault.rowIndex, fault.columnIndex),
      },
    }));
  });
  return {
    faults: faults.filter(({ isRounding }) => !isRounding).map(({ note }) => note),
    rounding: faults.filter(({ isRounding }) => isRounding).map(({ note }) => note),
    doubts: read.tables.flatMap((table, index) =>
      together(table.reading.doubts).map((doubt) => ({
        text: doubtText(table.reading, doubt, language).trim(),
        ...place(index, doubt.row, doubt.column),
      })),
    ),
  };
}

/** The same doubt about several columns is told once, about the whole table. */
function together(doubts: readonly Doubt[]): Doubt[] {
  const told = new Map<string, Doubt>();
  for (const [index, doubt] of doubts.entries()) {
    const { row, taken, or } = doubt;
    const key = row === null ? JSON.stringify([taken, or]) : String(index);
    told.set(key, told.has(key) ? { ...doubt, column: null } : doubt);
  }
  return [...told.values()];
}

type Placing = (
  table: number,
  row: number | null,
  column: number | null,
) => Pick<ReadingNote, 'cell' | 'line'>;

/** How to find where something stands. Which line each row of a text is from is found out once, for all of them. */
function placing({ tables }: TablesRead, source: TableSource): Placing {
  if (source.kind === 'text') {
    const readings = tables.map(({ reading }) => reading);
    const lines = linesInText(source.text, readings);
    return (table, row) => ({ cell: null, line: lines[table]?.[row ?? -1] ?? null });
  }
  return (index, row, column) => {
    const table = tables[index];
    const isOneCell = table !== undefined && (row !== null || column !== null);
    return { cell: isOneCell ? { sheet: source.sheet, ...cellOf(table, row, column) } : null, line: null };
  };
}

/** A whole column is shown by the cell above its first row. */
function cellOf(
  { reading, row: top, column: left }: SourceTable,
  row: number | null,
  column: number | null,
): { readonly row: number; readonly column: number } {
  const first = reading.rows[0]?.line ?? 0;
  const line = row === null ? Math.max(0, first - 1) : (reading.rows[row]?.line ?? 0);
  return { row: top + line, column: left + (column ?? 0) };
}
