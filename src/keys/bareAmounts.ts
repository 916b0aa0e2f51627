import type { CostRow, CostTable, Year } from '../costs/costRow';
import { finding, type Finding } from '../findings/finding';
import type { PartyColumn, PartyTable } from '../parties/party';
import { boundInColumn } from './parseBound';
import { columnOf } from './columnOf';
import { datedHeading } from './datedColumn';
import type { BareAmount, KeyStep } from './distributionKey';
import { parseRate } from './parseRate';
import type { KeyUse } from './usedDefaults';

/**
 * The warning `amount-in-kroner` for rates, and for bounds and base amounts of keys in use, without a unit: they are in
 * kr. where costs are in thousands or millions. 400 under `Højst` is 400 kr. beside 1000 that are 1.000.000. Of rates and
 * of a column of `Parter` that bounds, it is told once, at the first such amount.
 * @param years those that amounts are shared in.
 */
export function bareAmounts(
  { rows }: CostTable,
  uses: readonly KeyUse[],
  parties: PartyTable,
  years: ReadonlySet<Year>,
): Finding[] {
  const steps = [...new Set(uses.flatMap(({ key }) => key.steps))];
  const columns = new Set(steps.flatMap((step) => boundingColumns(step, parties, years)));
  const bare = [
    ...steps.flatMap((step) => step.bare ?? []),
    ...[...columns].flatMap((column) => firstBare(column) ?? []),
  ];
  return [...rows.flatMap(bareRate).slice(0, 1), ...bare].map(({ heading, text, cell, amount }) =>
    finding('warning', 'amount-in-kroner', cell, { heading, text, amount }),
  );
}

function bareRate({ rate: typed }: CostRow) {
  const rate = typed === undefined ? null : parseRate(typed.text, typed.unit);
  if (typed === undefined || rate === null || 'doubt' in rate || !rate.isBare) return [];
  return [{ ...typed, heading: 'Takst', amount: rate.kroner }];
}

function boundingColumns(
  { least, most }: KeyStep,
  parties: PartyTable,
  years: ReadonlySet<Year>,
): PartyColumn[] {
  return [least, most].flatMap((bound) => {
    if (bound?.kind !== 'column') return [];
    const headings = new Set([...years].flatMap((year) => datedHeading(bound, year) ?? []));
    return [...headings].flatMap((heading) => columnOf(parties, heading) ?? []);
  });
}

function firstBare({ heading, values }: PartyColumn): BareAmount | null {
  for (const value of values) {
    const amount = value.hasUnit === true ? null : boundInColumn(value);
    if (amount !== null && amount > 0) return { heading, text: value.text, cell: value.cell, amount };
  }
  return null;
}
