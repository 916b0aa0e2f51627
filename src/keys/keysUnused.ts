import type { CostTable } from '../costs/costRow';
import { finding, type Finding } from '../findings/finding';
import { foldText } from '../tables/foldText';
import type { DistributionKey } from './distributionKey';

/** The note `keys-unused` where no row uses some of the listed keys, neither under `Nøgle` nor to compare with; the cell is the first one's. */
export function keysUnused({ rows }: CostTable, listed: readonly DistributionKey[]): Finding[] {
  const used = new Set(
    rows.flatMap(({ key, otherKeys = {} }) =>
      [key, otherKeys.B?.key, otherKeys.C?.key].flatMap((one) => (one === undefined ? [] : foldText(one))),
    ),
  );
  const unused = listed.filter(({ name }) => !used.has(foldText(name)));
  const [first] = unused;
  if (first === undefined) return [];
  const cell = first.cell ?? first.steps[0]?.cells.level ?? null;
  return [finding('note', 'keys-unused', cell, { names: unused.map(({ name }) => name) })];
}
