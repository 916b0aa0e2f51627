import { reconcile, type ReconciledBeside, type Reconciliation } from '../../src/allocation/reconcile';
import { allocated, type Inputs, type Rows } from './allocated';
import { twoGroups } from './smallInputs';

/** Neither subtotals, kr. per inhabitant nor settlements. */
export const NOTHING_BESIDE: ReconciledBeside = { subtotal: null, inhabitants: null, settlements: [] };

/** Inputs read with the real parsers, allocated and reconciled. */
export function reconciled(inputs: Inputs): Reconciliation {
  const { allocation, costs, parties, published } = allocated(inputs);
  return reconcile(allocation, costs, parties, published, NOTHING_BESIDE);
}

/** Findings as `code row:column`, rows and columns of `Offentliggjort` counted from 0; of `twoGroups` if nothing is changed. */
export function found(published: Rows, changes: Partial<Inputs> = {}): string[] {
  return reconciled({ ...twoGroups, ...changes, published }).findings.map(
    ({ code, cell }) => `${code} ${cell?.row}:${cell?.column}`,
  );
}

/** What a reconciliation of `twoGroups` with these published rows finds, with all it says. */
export function told(...published: Rows): unknown[] {
  const { findings } = reconciled({ ...twoGroups, published });
  return findings.map(({ severity, code, params }) => [severity, code, params]);
}
