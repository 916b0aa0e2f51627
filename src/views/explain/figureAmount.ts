import type { GroupAllocation, Pot } from '../../allocation/allocation';
import type { Ore } from '../../money/ore';
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
      return sumOf(
        groups,
        figure.pot,
        ({ parties }) => parties.find(({ party }) => party === figure.party)?.amounts,
      );
    case 'total':
      return sumOf(groups, figure.pot, ({ totals }) => totals);
    case 'difference':
      return sumOf(groups, figure.pot, ({ differences }) => differences);
    case 'check':
      return 0;
    case 'price':
      return sumOfRows(groups, figure.row, (row) => input.costs.rows[row]?.totalPrice ?? null);
    case 'subtotal':
      return sumOfMembers(groups, figure.members, figure.pot);
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
  let sum = NaN;
  for (const group of groups) {
    amountsOf(group)?.forEach((amount, place) => {
      const here = group.pots[place];
      const isMeant = pot === null || (here?.sector === pot.sector && here.year === pot.year);
      if (isMeant && !Number.isNaN(amount)) sum = (Number.isNaN(sum) ? 0 : sum) + amount;
    });
  }
  return sum;
}

/** What several recipients get together; NaN where nothing can fall to any of them. */
function sumOfMembers(groups: readonly GroupAllocation[], members: readonly number[], pot: Pot | null): Ore {
  const amounts = members
    .map((member) =>
      sumOf(groups, pot, ({ parties }) => parties.find(({ party }) => party === member)?.amounts),
    )
    .filter((amount) => !Number.isNaN(amount));
  return amounts.length === 0 ? NaN : amounts.reduce((sum, amount) => sum + amount, 0);
}

/** What a cost row says beside its amounts (its price, what was typed in another price level), or all rows together; NaN where none does. */
function sumOfRows(
  groups: readonly GroupAllocation[],
  row: number | null,
  amountOf: (row: number) => Ore | null,
): Ore {
  const amounts = groups
    .flatMap((group) => group.rows.map((item) => item.row))
    .filter((item) => row === null || item === row)
    .map(amountOf)
    .filter((amount) => amount !== null);
  return amounts.length === 0 ? NaN : amounts.reduce((sum, amount) => sum + amount, 0);
}
