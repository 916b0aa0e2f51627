import { addToList } from '../cells/addToList';
import { type Finding, finding } from '../findings/finding';
import type { DistributionKey, KeyStep } from '../keys/distributionKey';
import { bareAmounts } from '../keys/bareAmounts';
import { type KeyUse, roundsAlone } from '../keys/usedDefaults';
import { idleSettings } from './idleSettings';
import type { Input } from './input';
import type { Usage } from './usage';
import { accountsOf } from '../costs/accountsOf';
import type { CostTable, YearAmount } from '../costs/costRow';
import { foldText } from '../tables/foldText';
import type { WithoutEffect } from '../findings/withoutEffect';
import type { CellRef } from '../findings/cellRef';

/** What there is to know of an input without errors, to see what in it changes nothing. */
interface IdleInput extends Pick<Input, 'costs' | 'keys' | 'parties' | 'settings'> {
  /** By `CostRow.index`, as they are written. */
  readonly writtenAs: readonly DistributionKey[];
  readonly uses: readonly KeyUse[];
}

/** Tells of settings, keys and what keys say that nothing of the result depends on, and of amounts of keys that are probably in another unit. */
export function tellOfIdle(input: IdleInput, usage: Usage): Finding[] {
  const { costs, keys, parties, writtenAs, uses, settings } = input;
  const isOfLevel = ({ priceLevel }: YearAmount): boolean => priceLevel !== undefined;
  const hasLevels =
    settings.prices.level !== null ||
    costs.rows.some(({ amounts, accounts = [] }) => amounts.some(isOfLevel) || accounts.some(isOfLevel));
  const years = new Set([...costs.years, ...(accountsOf(costs)?.years ?? [])]);
  return [
    ...idleSettings(settings, usage, hasLevels),
    ...keysUnused(costs, keys),
    ...idleSteps(uses),
    ...splitBesideRate(costs, writtenAs),
    ...(usage.isInThousands ? bareAmounts(costs, uses, parties, years) : []),
  ];
}

/** The note `keys-unused` where no row uses some of the listed keys, neither under `Nøgle` nor to compare with; the cell is the first one's. */
function keysUnused({ rows }: CostTable, listed: readonly DistributionKey[]): Finding[] {
  const typed = new Set(
    rows.flatMap(({ key, otherKeys: { B, C } = {} }) => [key, B?.key ?? key, C?.key ?? key]),
  );
  const used = new Set([...typed].map(foldText));
  const unused = listed.filter(({ name }) => !used.has(foldText(name)));
  const [first] = unused;
  if (first === undefined) return [];
  const cell = first.cell ?? first.steps[0]?.cells.level ?? null;
  return [finding('note', 'keys-unused', cell, { names: unused.map(({ name }) => name) })];
}

/**
 * The note `without-effect` for the key of a row with a rate that splits by fixed parts, `35/65` or
 * `10.000 kr. til hver, resten efter Folketal`: the rate shares otherwise. Once for each key. A driver says nothing else
 * than who takes part, so that a key may serve rates and amounts.
 */
function splitBesideRate({ rows }: CostTable, keyOf: readonly DistributionKey[]): Finding[] {
  const told = new Set<DistributionKey>();
  return rows.flatMap(({ index, rate, key: text, cells }) => {
    const key = keyOf[index];
    if (rate === undefined || key === undefined || told.has(key) || !splitsByParts(key)) return [];
    told.add(key);
    return [finding('note', 'without-effect', cells.key, { names: ['Nøgle'], text, why: 'rate' })];
  });
}

function splitsByParts({ steps }: DistributionKey): boolean {
  return steps.some(
    ({ weighting, base }) => base > 0 || ['split', 'named', 'mixed'].includes(weighting.kind),
  );
}

/**
 * The note `without-effect` for what steps of keys in use say and nothing is shared by: `Metode` where the parts are
 * rounded together, and who takes the remainder where a rate leaves none. What is said and would hold anyway is not told of.
 */
function idleSteps(uses: readonly KeyUse[]): Finding[] {
  const usesOf = new Map<KeyStep, KeyUse[]>();
  for (const use of uses) for (const step of use.key.steps) addToList(usesOf, step, use);
  return [...usesOf].flatMap(([step, all]) => {
    const { method, remainder } = step.typed ?? {};
    const isRated = all.every((use) => use.isRated);
    const isMethodUsed = all.some((use) => roundsAlone(step, use.isRated));
    const found: Finding[] = [];
    if (method !== undefined && !isMethodUsed && step.rounding.method !== 'half up')
      found.push(idle('Metode', method, 'largest remainder'));
    if (remainder !== undefined && isRated && step.rounding.remainder.kind === 'to')
      found.push(idle('Rest', remainder, 'rate'));
    return found;
  });
}

function idle(name: string, { text, cell }: { text: string; cell: CellRef }, why: WithoutEffect): Finding {
  return finding('note', 'without-effect', cell, { names: [name], text, why });
}
