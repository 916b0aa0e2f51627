import type { Finding } from '../findings/finding';
import type { DistributionKey } from '../keys/distributionKey';
import { bareAmounts } from '../keys/bareAmounts';
import { idleSteps } from '../keys/idleSteps';
import { keysUnused } from '../keys/keysUnused';
import { splitBesideRate } from '../keys/splitBesideRate';
import type { KeyUse } from '../keys/usedDefaults';
import { idleSettings } from './idleSettings';
import type { Input } from './input';
import type { Usage } from './usage';

/** What there is to know of an input without errors, to see what in it changes nothing. */
interface IdleInput extends Pick<Input, 'costs' | 'keys' | 'parties' | 'settings'> {
  /** By `CostRow.index`, as they are written. */
  readonly writtenAs: readonly DistributionKey[];
  readonly uses: readonly KeyUse[];
}

/** Tells of settings, keys and what keys say that nothing of the result depends on, and of amounts of keys that are probably in another unit. */
export function tellOfIdle(input: IdleInput, usage: Usage): Finding[] {
  const { costs, keys, parties, writtenAs, uses, settings } = input;
  const levels = costs.rows.flatMap((row) => [...row.amounts, ...(row.accounts ?? [])]);
  const hasLevels =
    settings.prices.level !== null || levels.some(({ priceLevel }) => priceLevel !== undefined);
  return [
    ...idleSettings(settings, usage, hasLevels),
    ...keysUnused(costs, keys),
    ...idleSteps(uses),
    ...splitBesideRate(costs, writtenAs),
    ...(usage.isInThousands ? bareAmounts(uses, parties, new Set(levels.map(({ year }) => year))) : []),
  ];
}
