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
  switch (who.kind) {
    case 'party': {
      const amount = key.amounts.get(who.party) ?? 0;
      return what === 'amount' ? amount : amount - (own.amounts.get(who.party) ?? 0);
    }
    case 'difference':
      return what === 'amount' ? key.difference : key.difference - own.difference;
    case 'total':
      return what === 'amount' ? key.total : key.total - own.total;
    case 'row':
    case 'check':
      return 0;
  }
}
