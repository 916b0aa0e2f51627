import type { GroupAllocation } from '../allocation/allocation';
import type { CostRow, CostTable } from '../costs/costRow';
import type { Ore } from '../money/ore';
import { itemAt } from './itemAt';

/** The years of a group that hold amounts brought from another price level, ascending. */
export function pricedYears(group: GroupAllocation, costs: CostTable): number[] {
  const years = new Set<number>();
  for (const { row } of group.rows) {
    for (const { year, adjusted } of itemAt(costs.rows, row).amounts) {
      if (adjusted !== undefined && typeof year === 'number') years.add(year);
    }
  }
  const shown = new Set(group.pots.map(({ year }) => year));
  return [...years].filter((year) => shown.has(year)).sort((a, b) => a - b);
}

/** What a row's amount of a year was in its own price level, øre; null where it was in no other. */
export function originalAmount({ amounts }: CostRow, year: number): Ore | null {
  const originals = amounts.flatMap((one) => (one.year === year ? (one.adjusted?.original ?? []) : []));
  return originals.length === 0 ? null : originals.reduce((sum, amount) => sum + amount, 0);
}

/** The price levels of a row's amounts: mostly one. */
export function priceLevelsOf({ amounts }: CostRow, years: readonly number[]): number[] {
  const levels = amounts
    .filter(({ year }) => typeof year === 'number' && years.includes(year))
    .flatMap(({ adjusted }) => (adjusted === undefined ? [] : [adjusted.level]));
  return [...new Set(levels)].sort((a, b) => a - b);
}
