import type { RowRole } from '../../src/reader/reading';
import type { Unit } from '../../src/reader/figures/unit';
import type { ShapeColumn } from './shape';

/** What a cell holds before it is printed: a figure as whole number of its last decimal, two ends, a text or nothing. */
export type MadeCell =
  | {
      readonly kind: 'number';
      readonly scaled: number;
      readonly decimals: number;
      readonly percent: '' | '%' | ' %';
      readonly after: string;
      /** Printed exactly so, whatever the style: a point for a comma, a footnote's mark. */
      readonly printed?: string;
    }
  | { readonly kind: 'split'; readonly ends: readonly [number, number] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'nothing' };

export interface MadeRow {
  readonly role: RowRole | 'blank' | 'heading again';
  readonly labels: readonly string[];
  /** One for each column, label columns included. */
  readonly cells: readonly MadeCell[];
  /** The rows it is the sum of, with their signs. */
  readonly of: readonly { readonly id: number; readonly sign: 1 | -1 }[] | null;
  readonly id: number;
  /** Its label goes on on a second line from there, and its figures stand on the first or the second. */
  readonly broken?: { readonly at: number; readonly figuresFirst: boolean };
  /** The headings are printed beside its label. */
  readonly withHeadings?: boolean;
}

/** A table with its right reading. */
export interface MadeTable {
  readonly shape: string;
  readonly title: string;
  readonly unit: Unit;
  readonly saysNoUnit: boolean;
  /** By heading row and column. */
  readonly headings: readonly (readonly string[])[];
  readonly columns: readonly ShapeColumn[];
  readonly rows: readonly MadeRow[];
  /** By `cellKey`, the cells that were changed so that something need not add up any more. */
  readonly changed: ReadonlySet<string>;
  /** Changed figures that something tells of: a sum over them no longer holds. */
  readonly mustTell: readonly { readonly id: number; readonly column: number }[];
  /** The mutations, for whoever looks at a failure. */
  readonly history: readonly string[];
}

export const NOTHING: MadeCell = { kind: 'nothing' };

/** What a cell is called by its row's id and its column: `4,2`. */
export function cellKey(id: number, column: number): string {
  return `${String(id)},${String(column)}`;
}

/** The figure of a cell in units of `10^-decimals`; null where it holds none. */
export function scaledIn(cell: MadeCell | undefined, decimals: number): number | null {
  return cell?.kind === 'number' ? Math.round(cell.scaled * 10 ** (decimals - cell.decimals)) : null;
}

/** The most decimals among a column's figures. */
export function decimalsIn(rows: readonly MadeRow[], column: number): number {
  return Math.max(
    0,
    ...rows.map(({ cells }) => {
      const cell = cells[column];
      return cell?.kind === 'number' ? cell.decimals : 0;
    }),
  );
}
