import type { KeyComparison } from '../../allocation/keyComparison';
import type { Ore } from '../../money/ore';
import type { PaneCalculation } from '../paneCalculation';
import type { SheetFigure } from './figure';

type Compared = Extract<SheetFigure, { readonly kind: 'compared' }>;

/** What a figure of `Sammenligning` is, in øre; null for kr. per inhabitant, NaN where there is no comparison. */
export function comparedAmount({ further }: PaneCalculation, { who, by, what }: Compared): Ore | null {
  const comparison = further?.keyComparison ?? null;
  if (comparison === null) return NaN;
  if (what === 'rate') return null;
  const { own, others } = comparison;
  const key = by === 'own' ? own : others.find(({ other }) => other === by);
  if (key === undefined) return NaN;
  const amountBy = ({ amounts, difference, total }: KeyComparison['own']): Ore => {
    if (who.kind === 'party') return amounts.get(who.party) ?? 0;
    return who.kind === 'difference' ? difference : who.kind === 'total' ? total : 0;
  };
  return what === 'amount' ? amountBy(key) : amountBy(key) - amountBy(own);
}
