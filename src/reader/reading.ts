import type { Unit } from './figures/unit';

/** What a column of a published table holds. `price` is what an item costs in all, of which the `amount`s are parts. */
export type ColumnRole =
  'label' | 'price' | 'split' | 'amount' | 'share' | 'driver' | 'per inhabitant' | 'note' | 'other';

/** Whether a column holds money: amounts, or the price they are parts of. */
export function isMoney(role: ColumnRole): boolean {
  return role === 'amount' || role === 'price';
}

export type RowRole = 'item' | 'recipient' | 'subtotal' | 'total' | 'section' | 'note';

/** A column as it was read. */
export interface ReadColumn {
  /** The words printed over it, all heading rows joined by a space; `''` where there are none. */
  readonly heading: string;
  /** The heading with what stands over several columns: `Region 2022` where `2022` is printed under `Region`. */
  readonly said: string;
  readonly role: ColumnRole;
  readonly sector: string | null;
  readonly year: number | null;
  /** Where it is not the table's. */
  readonly unit?: Unit;
}

/**
 * The figure in a cell: amounts in kroner, shares as fractions (7,09 % is 0.0709), a split or a range as a pair; null
 * where there is no number.
 */
export type ReadValue = number | readonly [number, number] | null;

/** A printed row as it was read. */
export interface ReadRow {
  readonly role: RowRole;
  readonly label: string;
  /** One for each column, label columns included, where it is null. */
  readonly values: readonly ReadValue[];
  /** What is printed where there is no number, by column. */
  readonly texts?: Readonly<Record<number, string>>;
  /** The label of several rows that this row stands under. */
  readonly group?: string;
  readonly repeatedHeading?: boolean;
  /** Its figures are no part of the table's amounts: it says itself that they are percent, kroner per inhabitant, a number of things. */
  readonly isApart?: true;
  /** The line of the cells that the row was read from, from 0. */
  readonly line: number;
}

export type FaultKind =
  | 'total is not the sum'
  | 'row is not the sum of its parts'
  | 'row is not the product of its parts'
  | 'share does not match'
  | 'shares do not add up to 100 percent'
  | 'amount is missing'
  | 'decimal point for comma'
  | 'comma for thousands point'
  | 'unit in the heading is wrong'
  | 'sign changes within the column'
  | 'does not agree with the other tables';

/** Something in print that does not add up. Indices from 0 into `rows` and `columns`; null for the whole of it. */
export interface Fault {
  readonly kind: FaultKind;
  readonly rowIndex: number | null;
  readonly columnIndex: number;
  /** In kroner where the column holds amounts; the text itself where it is the writing that is wrong. */
  readonly printed: number | string | null;
  readonly expected: number | string | null;
  /** The difference is no more than the rounding of the printed figures can make. */
  readonly rounding?: true;
}

/** What is supposed of a layout, a heading, a unit or a row, in words that are always the same. */
export type SupposedPhrase =
  | 'the layout that fits best'
  | 'another layout'
  | 'headings and rows as they fit best'
  | 'another layout of the text'
  | 'kr., though another currency is named'
  | 'kr., too large for the heading’s unit'
  | 'kr., or no amount at all'
  | 'another unit that the heading names'
  | 'kr., since no unit is named'
  | '1.000 kr. or mio. kr.'
  | 'another role or unit'
  | 'figures of other columns'
  | 'one row'
  | 'two rows'
  | 'a heading and a label'
  | 'an item'
  | 'a result or a sum'
  | 'a note'
  | 'a row without figures'
  | 'figures'
  | 'years of a heading'
  | 'all of the year'
  | 'another period, or no amounts'
  | 'percent, as the row says'
  | 'a figure without a unit'
  | 'a number of something'
  | 'one number'
  | 'no number'
  | 'a text';

/** What was taken for something in print, or what else it could be, as data: `supposedText` says it in words. */
export type Supposed =
  | SupposedPhrase
  /** As it is printed, or a heading's unit as it is said there. */
  | { readonly printed: string }
  | { readonly range: string }
  | { readonly number: number; readonly decimals: number; readonly isAbout?: true }
  /** What the rows of a total add up to. */
  | { readonly rowsMake: number }
  | { readonly unit: Unit; readonly ofAnother?: true }
  | { readonly role: ColumnRole; readonly hasHeading: boolean }
  /** So many columns, as sums fit best. */
  | { readonly columns: number };

/** Where the reader is not sure. `row` or `column` is null for a whole column or row, both for the whole table. */
export interface Doubt {
  readonly row: number | null;
  readonly column: number | null;
  /** What was taken, and what else it could be. */
  readonly taken: Supposed;
  readonly or: Supposed;
}

/** A published table, read. */
export interface Reading {
  readonly title: string;
  readonly unit: Unit;
  /** Where the unit was said: a heading, the title, a label, a note; null where nobody says it. */
  readonly unitFrom: string | null;
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly ReadRow[];
  readonly faults: readonly Fault[];
  /** How many printed totals agree with their rows, counted by column. */
  readonly sumsHeld: number;
  readonly doubts: readonly Doubt[];
}
