import type { DraftRow } from './roles/draftRow';
import type { DraftColumn } from './roles/draftColumns';
import type { ColumnRole, RowRole } from './reading';
import type { Unit } from './figures/unit';

/** What the user has said of a table, which goes before all that is read from it. */
export interface Given {
  /** Of all amounts. */
  readonly unit?: Unit;
  /** By column. */
  readonly columns: Readonly<Record<number, { readonly role?: ColumnRole; readonly year?: number | null }>>;
  /** By the line of the cells that the row stands in. */
  readonly rows: Readonly<Record<number, RowRole>>;
}

export const NOTHING_GIVEN: Given = { columns: {}, rows: {} };

/** The columns with the roles and years that were given, about which there is no doubt left. */
export function givenColumns(columns: readonly DraftColumn[], given: Given): DraftColumn[] {
  return columns.map((column, at) => {
    const said = given.columns[at];
    if (said === undefined) return column;
    const { role = column.role, year = column.year } = said;
    return { ...column, role, year, or: null };
  });
}

/** The rows as far as they have figures by what was given. */
export function givenRows(rows: readonly DraftRow[], given: Given): DraftRow[] {
  return rows.map((row) => {
    const role = given.rows[row.line];
    if (role === undefined) return row;
    return { ...row, kind: role === 'note' || role === 'section' ? role : 'figures' };
  });
}

/** Whether a row was said to be one of those that sums add up, and no sum itself. */
export function isGivenAsPart({ rows }: Given, line: number): boolean {
  return rows[line] === 'item' || rows[line] === 'recipient';
}
