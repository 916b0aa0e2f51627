import type { Pot } from '../../allocation/allocation';
import type { RateColumn, RateRow } from '../../sheets/rateTable';

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
  /** A published figure beside ours: the position in `Calculation.comparisons`. */
  | { readonly kind: 'comparison'; readonly index: number };
