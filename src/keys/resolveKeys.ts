import { remembered } from '../cells/remembered';
import type { CostRow, CostTable } from '../costs/costRow';
import type { CellRef } from '../findings/cellRef';
import { finding, type Finding, type Parsed } from '../findings/finding';
import { foldText } from '../tables/foldText';
import { nearestName } from '../tables/nearestName';
import type { DistributionKey } from './distributionKey';
import { implicitKey } from './implicitKey';
import { parseSplit, splitMeant } from './parseSplit';
import type { KeyDefaults } from './keyDefaults';

/** A key text understood: the key, and what to report at every row that uses it. */
interface Resolved {
  readonly key: DistributionKey;
  readonly findingAt: ((cell: CellRef) => Finding) | null;
}

/**
 * Finds the key of every cost row; the result's position is `CostRow.index`. A key listed in `Nøgler` wins over a plain
 * split written the same. A row whose key is unknown or no split of 100 gets a key without steps and a finding.
 */
export function resolveKeys(
  costs: CostTable,
  listed: readonly DistributionKey[],
  defaults: KeyDefaults,
): Parsed<readonly DistributionKey[]> {
  const resolved = new Map<string, Resolved>(
    listed.map((key) => [foldText(key.name), { key, findingAt: null }]),
  );
  const findings: Finding[] = [];
  // Thousands of rows share a few keys, each typed in a few ways.
  const typed = new Map<string, Resolved>();
  const resolve = (row: CostRow): Resolved =>
    remembered(resolved, foldText(row.key), () => resolveText(row, listed, defaults));
  const keys = costs.rows.map((row) => {
    const { key, findingAt } = remembered(typed, row.key, () => resolve(row));
    if (findingAt !== null) findings.push(findingAt(row.cells.key));
    return key;
  });
  return { value: keys, findings };
}

function resolveText(row: CostRow, listed: readonly DistributionKey[], defaults: KeyDefaults): Resolved {
  const { key: text, cells } = row;
  const unknown = (findingAt: Resolved['findingAt']): Resolved => ({
    key: { name: text, steps: [] },
    findingAt,
  });
  // A blank key or an Excel error in its place has been reported where the row was read.
  if (text === '') return unknown(null);
  const split = parseSplit(text);
  switch (split?.kind) {
    case 'split':
      return { key: implicitKey(text, split.parts, cells.key, defaults), findingAt: null };
    case 'not 100':
      return unknown((cell) => finding('error', 'split-not-100', cell, { text, sum: split.sum }));
    case 'negative':
      return unknown((cell) => finding('error', 'weight-invalid', cell, { text }));
    case undefined: {
      const names = listed.map(({ name }) => name);
      const suggestion = splitMeant(text) ?? nearestName(text, names);
      return unknown((cell) => finding('error', 'key-unknown', cell, { key: text, suggestion }));
    }
  }
}
