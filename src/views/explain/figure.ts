import type { Pot } from '../../allocation/allocation';
import type { AboutOf, BesideColumn } from '../../sheets/layouts/blockLayout';
import type { RateColumn, RateRow } from '../../sheets/rateTable';

/** A row of a settlement, or of the comparison of keys. */
export type BesideRow = AboutOf<'party' | 'row' | 'difference' | 'total' | 'check'>;

/**
 * What a cell of our sheets stands for. `group` is null on the overview, where a figure is added up over the groups;
 * `pot` is null in the overview's column `I alt`.
 */
export type SheetFigure =
  /** What a cost row (`CostRow.index`) gives a pot. */
  | { readonly kind: 'row'; readonly group: string; readonly row: number; readonly pot: Pot }
  /** `Pris i alt` of a cost row; `row` is null in the row `Total`. */
  | { readonly kind: 'price'; readonly group: string; readonly row: number | null }
  | { readonly kind: 'total'; readonly group: string | null; readonly pot: Pot | null }
  /** What a recipient (`Party.index`) gets of a pot. */
  | {
      readonly kind: 'party';
      readonly group: string | null;
      readonly party: number;
      readonly pot: Pot | null;
    }
  | { readonly kind: 'share'; readonly group: string; readonly party: number }
  /** A recipient's share within its subtotal. */
  | { readonly kind: 'groupShare'; readonly group: string; readonly party: number }
  /** The share that the members of a subtotal have together: of the whole, or within the subtotal, which is all of it. */
  | {
      readonly kind: 'subtotalShare';
      readonly group: string;
      readonly label: string;
      readonly members: readonly number[];
      readonly isWithin: boolean;
    }
  /** The price level a cost row's amounts were typed in, and what was typed for a year; `row` is null in the row `Total`. */
  | { readonly kind: 'priceLevel'; readonly group: string; readonly row: number }
  | {
      readonly kind: 'original';
      readonly group: string;
      readonly row: number | null;
      readonly year: number;
    }
  | { readonly kind: 'difference'; readonly group: string | null; readonly pot: Pot | null }
  | { readonly kind: 'check'; readonly group: string | null; readonly pot: Pot | null }
  | { readonly kind: 'perInhabitant'; readonly party: number }
  /** What the members of a subtotal (`Party.index`) get of a pot; `label` is `Midt i alt`. */
  | {
      readonly kind: 'subtotal';
      readonly group: string | null;
      readonly label: string;
      readonly members: readonly number[];
      readonly pot: Pot | null;
    }
  /** Kr. per inhabitant of several recipients, or of a cost group and a year. */
  | { readonly kind: 'rate'; readonly of: RateRow; readonly by: RateColumn }
  /** The inhabitants that a row of `Kr. pr. indbygger` is divided by. */
  | { readonly kind: 'inhabitants'; readonly of: RateRow }
  /** A figure of `Afregning <år>`. */
  | ({ readonly who: BesideRow } & Extract<BesideColumn, { readonly kind: 'settled' }>)
  /** A figure of `Sammenligning`. */
  | ({ readonly who: BesideRow } & Extract<BesideColumn, { readonly kind: 'compared' }>)
  /** A published figure beside ours: the position in `Calculation.comparisons`. */
  | { readonly kind: 'comparison'; readonly index: number };
