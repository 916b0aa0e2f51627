import type { Unit } from '../figures/unit';

/** A printed row before its role among figures is known. */
export interface DraftRow {
  readonly line: number;
  readonly kind: 'figures' | 'section' | 'note' | 'heading again';
  readonly label: string;
  readonly group: string | null;
  /** The label was broken over two lines, and is put together. */
  readonly isJoined?: true;
  /** What its figures are counted in, where it says so itself. */
  readonly measure?: RowMeasure;
}

/** What a row's figures are counted in where the row itself says so, whatever its columns are. */
export interface RowMeasure {
  readonly of: Unit | 'percent' | 'things';
  /** Whether nothing else can be meant. */
  readonly isSure: boolean;
  /** The figures are beside the table's amounts: no sum is of them. */
  readonly isApart: boolean;
}

/** Whether a row's figures are the table's own, and not counted in something else than its columns. */
export function isOfTable({ kind, measure }: DraftRow): boolean {
  return kind === 'figures' && measure?.isApart !== true;
}
