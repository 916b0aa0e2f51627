import type { Pot } from '../../allocation/allocation';

/**
 * What a cell of our sheets stands for. `group` is null on the overview, where a figure is added up over the groups;
 * `pot` is null in the overview's column `I alt`.
 */
export type Figure =
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
  | { readonly kind: 'difference'; readonly group: string | null; readonly pot: Pot | null }
  | { readonly kind: 'check'; readonly group: string | null; readonly pot: Pot | null }
  | { readonly kind: 'perInhabitant'; readonly party: number }
  /** A published figure beside ours: the position in `Calculation.comparisons`. */
  | { readonly kind: 'comparison'; readonly index: number };
