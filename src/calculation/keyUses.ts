import type { CostTable } from '../costs/costRow';
import type { DistributionKey } from '../keys/distributionKey';
import type { KeyUse } from '../keys/usedDefaults';
import type { ComparedCosts } from './comparedCosts';

/** Each key that a row is shared or compared by, as it is written, once with a rate and once without. */
export function keyUses(
  costs: CostTable,
  keyOf: readonly DistributionKey[],
  compared: readonly ComparedCosts[],
): KeyUse[] {
  const [plain, rated] = [new Set<DistributionKey>(), new Set<DistributionKey>()];
  const tables = [{ costs, writtenAs: keyOf }, ...compared];
  for (const { costs: table, writtenAs } of tables) {
    for (const { index, rate } of table.rows) {
      const key = writtenAs[index];
      if (key !== undefined) (rate === undefined ? plain : rated).add(key);
    }
  }
  return [
    ...[...plain].map((key) => ({ key, isRated: false })),
    ...[...rated].map((key) => ({ key, isRated: true })),
  ];
}
