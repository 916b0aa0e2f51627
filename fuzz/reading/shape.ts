import type { ColumnRole, RowRole } from '../../src/reader/reading';
import type { Unit } from '../../src/reader/figures/unit';

/** How a column's figures come about; columns are counted from 0. */
export type Figures =
  /** Chance: multiples of `step` from `min` to `max`, counted in the last decimal. */
  | {
      readonly from: 'chance';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly decimals: number;
    }
  | { readonly from: 'sum of'; readonly columns: readonly number[] }
  /** Percentages of the column's sum, the total 100. */
  | {
      readonly from: 'share of';
      readonly column: number;
      readonly decimals: number;
      readonly sign: '' | '%' | ' %';
    }
  /** The row's part of `sum` by another column's weight, rounded to `step`. */
  | { readonly from: 'part by'; readonly column: number; readonly sum: number; readonly step: number }
  | { readonly from: 'product'; readonly columns: readonly [number, number]; readonly decimals: number }
  | { readonly from: 'per'; readonly columns: readonly [number, number]; readonly decimals: number }
  | { readonly from: 'percent'; readonly choices: readonly number[] }
  | { readonly from: 'split' }
  | { readonly from: 'texts'; readonly texts: readonly string[] };

export interface ShapeColumn {
  readonly role: ColumnRole;
  readonly sector?: 'Kommuner' | 'Region' | 'Stat';
  readonly year?: number;
  /** Where it is not the table's. */
  readonly unit?: Unit;
  /** Missing in a column of labels. */
  readonly figures?: Figures;
  /** Printed after every figure: ` kr.`, ` mio. kr.` */
  readonly after?: string;
}

export interface ShapeRow {
  readonly role: RowRole;
  /** One for each column of labels. */
  readonly labels: readonly string[];
  /** Names of the rows that it is the sum of; `-a` is subtracted. */
  readonly of?: readonly string[];
  /** What `of` calls it. */
  readonly name?: string;
  /** Its figures are below zero. */
  readonly isIncome?: boolean;
  /** Its figures stand in its own sector's columns only. */
  readonly sector?: 'Kommuner' | 'Region';
  /** A part of the row above, which its figures are at most. */
  readonly isPartOf?: boolean;
  /** Only these columns print something. */
  readonly only?: readonly number[];
}

/** A shape of published tables: what stands where, without the figures. All of it is made up. */
export interface Shape {
  readonly name: string;
  readonly title?: string;
  readonly unit: Unit;
  /** Nobody says the unit: what is read is under a doubt. */
  readonly saysNoUnit?: boolean;
  /** One to three heading rows, `|` between the cells. */
  readonly headings: readonly string[];
  readonly columns: readonly ShapeColumn[];
  readonly rows: readonly ShapeRow[];
}

/** A column of amounts for each year. */
export function amountsOf(
  figures: Figures,
  years: readonly number[],
  more: Partial<ShapeColumn> = {},
): ShapeColumn[] {
  return years.map((year) => ({ role: 'amount', year, figures, ...more }));
}

/** For each year a column of amounts of the municipalities and one of the region. */
export function sectorAmountsOf(figures: Figures, years: readonly number[]): ShapeColumn[] {
  return years.flatMap((year): ShapeColumn[] => [
    { role: 'amount', sector: 'Kommuner', year, figures },
    { role: 'amount', sector: 'Region', year, figures },
  ]);
}

const ROLES: Readonly<Record<string, RowRole>> = {
  i: 'item',
  r: 'recipient',
  s: 'subtotal',
  t: 'total',
  h: 'section',
  n: 'note',
};

/**
 * Rows from short lines: `i a | Løn`, `t = a b -c | I alt`, `h | Udgifter`. After the role stand a name, `=` and what it
 * is the sum of, and marks: `-` for income, `~` for a part of the row above, `K` or `R` for its sector, `@1,2` for the
 * only columns it prints.
 */
export function rowsOf(lines: string): ShapeRow[] {
  return lines
    .trim()
    .split('\n')
    .map((line): ShapeRow => {
      const [head = '', ...labels] = line.split('|').map((part) => part.trim());
      const [before = '', sum] = head.split('=');
      const [letter = '', ...words] = before.trim().split(' ');
      const name = words.find((word) => /^[a-z]\w*$/.test(word));
      const sector = words.includes('K') ? 'Kommuner' : words.includes('R') ? 'Region' : undefined;
      const only = line.split(/[ |]/).find((word) => word.startsWith('@'));
      const of = sum?.split(' ').filter((word) => /^-?\w/.test(word));
      return {
        role: ROLES[letter] ?? 'item',
        labels,
        ...(name === undefined ? {} : { name }),
        ...(of === undefined ? {} : { of }),
        ...(words.includes('-') ? { isIncome: true } : {}),
        ...(words.includes('~') ? { isPartOf: true } : {}),
        ...(sector === undefined ? {} : { sector }),
        ...(only === undefined ? {} : { only: only.slice(1).split(',').map(Number) }),
      };
    });
}
