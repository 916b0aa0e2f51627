import type { CostTable } from '../costs/costRow';
import { finding, type Finding } from '../findings/finding';
import type { DistributionKey } from './distributionKey';

/**
 * The note `without-effect` for the key of a row with a rate that splits by fixed parts, `35/65` or
 * `10.000 kr. til hver, resten efter Folketal`: the rate shares otherwise. Once for each key. A driver says nothing else
 * than who takes part, so that a key may serve rates and amounts.
 */
export function splitBesideRate({ rows }: CostTable, keyOf: readonly DistributionKey[]): Finding[] {
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
