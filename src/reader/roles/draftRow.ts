import type { RowMeasure } from './rowMeasure';

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
