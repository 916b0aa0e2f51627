import type { GroupAllocation, Pot } from '../../allocation/allocation';
import type { Ore } from '../../money/ore';
import { withAmount } from '../../money/sumOfAmounts';
import { originalAmount } from '../../sheets/pricedYears';
import type { PaneCalculation } from '../paneCalculation';
import { comparedAmount } from './comparedAmount';
import type { SheetFigure } from './figure';
import { settledAmount } from './settledAmount';

/**
 * What a figure is by the present calculation, in øre; NaN where nothing can fall there (an empty cell), null where
 * the figure is no amount (a share, kr. per inhabitant) or is one of several on a line of `Kontrol`.
 */
export function figureAmount(calculation: PaneCalculation, figure: SheetFigure): Ore | null {
  const { allocation, input } = calculation;
  if (allocation === null) return null;
  const groups = allocation.groups.filter(
    ({ group }) => !('group' in figure) || figure.group === null || group === figure.group,
  );
  switch (figure.kind) {
    case 'row':
      return sumOf(groups, figure.pot, ({ rows }) => rows.find(({ row }) => row === figure.row)?.amounts);
    case 'party':
      return sumOfParty(groups, figure.party, figure.pot);
    case 'total':
      return sumOf(groups, figure.pot, ({ totals }) => totals);
    case 'difference':
      return sumOf(groups, figure.pot, ({ differences }) => differences);
    case 'check':
      return 0;
    case 'price':
      return sumOfRows(groups, figure.row, (row) => input.costs.rows[row]?.totalPrice ?? null);
    case 'subtotal':
      return figure.members.reduce(
        (sum, party) => withAmount(sum, sumOfParty(groups, party, figure.pot)),
        NaN,
      );
    case 'original':
      return sumOfRows(groups, figure.row, (row) => {
        const of = input.costs.rows[row];
        return of === undefined ? null : originalAmount(of, figure.year);
      });
    case 'settled':
      return settledAmount(calculation, figure);
    case 'compared':
      return comparedAmount(calculation, figure);
    case 'inhabitants':
    case 'groupShare':
    case 'subtotalShare':
    case 'priceLevel':
    case 'rate':
    case 'share':
    case 'perInhabitant':
    case 'comparison':
      return null;
  }
}

/** The sum over the groups of what stands in a pot, or in all of them; NaN where nothing does. */
function sumOf(
  groups: readonly GroupAllocation[],
  pot: Pot | null,
  amountsOf: (group: GroupAllocation) => Float64Array | undefined,
): Ore {
  const amounts = groups.flatMap((group) => {
    const isMeant = ({ sector, year }: Pot): boolean =>
      pot === null || (sector === pot.sector && year === pot.year);
    const all = amountsOf(group) ?? [];
    return group.pots.flatMap((one, place) => (isMeant(one) ? (all[place] ?? NaN) : []));
  });
  return amounts.reduce(withAmount, NaN);
}

/** What a recipient gets; NaN where nothing can fall to it. */
function sumOfParty(groups: readonly GroupAllocation[], party: number, pot: Pot | null): Ore {
  return sumOf(groups, pot, ({ parties }) => parties.find((one) => one.party === party)?.amounts);
}

/** What a cost row says beside its amounts (its price, what was typed in another price level), or all rows together; NaN where none does. */
function sumOfRows(
  groups: readonly GroupAllocation[],
  row: number | null,
  amountOf: (row: number) => Ore | null,
): Ore {
  return groups
    .flatMap((group) => group.rows.map((item) => item.row))
    .filter((item) => row === null || item === row)
    .reduce((sum, item) => withAmount(sum, amountOf(item) ?? NaN), NaN);
}
