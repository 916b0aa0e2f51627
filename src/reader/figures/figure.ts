import type { Unit } from './unit';

/** A printed number, exactly: `scaled / 10^decimals`. `1.150,5` is 11505 with one decimal. */
export interface PrintedNumber {
  readonly scaled: number;
  readonly decimals: number;
}

/** What was unusual in how a number is written, and may mean that it is another number. */
export type Writing =
  /** `1.9`: a point where a comma is meant, or a code. */
  | 'decimal point'
  /** `1,150`: three decimals, or a comma where a point is meant. */
  | 'three decimals'
  /** `-2,500,00`: a comma where a point groups the thousands. */
  | 'comma for point'
  /** `1.250.00`: a point where the comma stands before the decimals. */
  | 'point for comma'
  /** `1,150,000.50`. */
  | 'english'
  /** `1.5331`, `1.533*`: a footnote's mark stands right after the figure. */
  | 'footnote'
  /** `ca. 1.150`, `> 100`. */
  | 'about';

/** What is printed in a cell. */
export type Figure =
  | {
      readonly kind: 'number';
      readonly number: PrintedNumber;
      readonly isPercent: boolean;
      /** The cell's own: `3,8 mio. kr.` */
      readonly unit: Unit | null;
      readonly writing: Writing | null;
    }
  | {
      /** `35/65`, or `5,5-6,9`. */
      readonly kind: 'split' | 'range';
      readonly ends: readonly [PrintedNumber, PrintedNumber];
      readonly isPercent: boolean;
      /** The cell's own: `2,1 til 2,3 mio. kr.` */
      readonly unit: Unit | null;
    }
  /** An empty cell, or a mark for nothing or not known: `-`, `–`, `?`, `…`, `n/a`. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text' };
