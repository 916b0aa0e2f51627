import type { CostTable, OtherKey } from '../costs/costRow';
import type { Finding, Parsed } from '../findings/finding';
import type { DistributionKey } from '../keys/distributionKey';
import { applyRates, type RatedCosts } from '../keys/applyRates';
import type { KeyDefaults } from '../keys/keyDefaults';
import { resolveKeys } from '../keys/resolveKeys';
import type { PartyTable } from '../parties/party';

/** The cost rows by another key than their own. */
export interface ComparedCosts extends RatedCosts {
  readonly other: OtherKey;
  /** By `CostRow.index`, as they are written: before rates have become keys of their own. */
  readonly writtenAs: readonly DistributionKey[];
}

const OTHER_KEYS: readonly OtherKey[] = ['B', 'C'];

/** The rows by `Nøgle B` and by `Nøgle C`, those of the two that any row has. What is wrong with those keys is told at their own cells. */
export function comparedCosts(
  costs: CostTable,
  listed: readonly DistributionKey[],
  parties: PartyTable,
  defaults: KeyDefaults,
): Parsed<readonly ComparedCosts[]> {
  const findings: Finding[] = [];
  const value = OTHER_KEYS.flatMap((other): ComparedCosts[] => {
    const table = withOtherKey(costs, other);
    if (table === null) return [];
    const resolved = resolveKeys(table, listed, defaults);
    const own = new Set(
      table.rows.filter((row) => row.otherKeys?.[other] !== undefined).map((row) => row.cells.key),
    );
    findings.push(...resolved.findings.filter(({ cell }) => cell !== null && own.has(cell)));
    const rated = applyRates(table, resolved.value, parties);
    findings.push(...rated.findings);
    return [{ other, ...rated.value, writtenAs: resolved.value }];
  });
  return { value, findings };
}

/** The cost rows as they would be with one key for them all; as they are where no key is given. */
export function withKey(costs: CostTable, key: string | undefined): CostTable {
  if (key === undefined) return costs;
  return { ...costs, rows: costs.rows.map((row) => ({ ...row, key })) };
}

/** The cost rows as they would be by `Nøgle B` or `C`; a row without one keeps its own. Null where no row has one. */
function withOtherKey(costs: CostTable, other: OtherKey): CostTable | null {
  if (costs.rows.every(({ otherKeys }) => otherKeys?.[other] === undefined)) return null;
  const rows = costs.rows.map((row) => {
    const typed = row.otherKeys?.[other];
    return typed === undefined ? row : { ...row, key: typed.key, cells: { ...row.cells, key: typed.cell } };
  });
  return { ...costs, rows };
}
