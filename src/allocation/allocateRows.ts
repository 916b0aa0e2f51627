import type { CostRow, Year } from '../costs/costRow';
import type { StepUser } from '../keys/resolveWeights';
import { handIn, receive, type Ledger } from './ledger';
import { partsOf, recordOf } from './partsOf';
import { openPools } from './pools';
import type { Portion } from './portion';
import { isSectorStep, type StepsLeft } from './stepsLeft';
import type { Workings } from './workings';
import { pathTo } from './pathTo';
import type { SplitStep } from './stepResolver';

/** A cost row with its key and the steps that the key takes it through. */
export interface KeyedRow {
  readonly row: CostRow;
  readonly user: StepUser;
  /** By the amount's year; null where the key has no steps for it, which has been reported. */
  readonly leftIn: (year: Year) => StepsLeft | null;
}

/**
 * Takes the rows of a group through their steps down to the recipients, writing figures into `ledger` and steps into
 * the workings. Amounts of 0 take no steps, but show which pots and recipients they belong to.
 */
export function allocateRows(rows: readonly KeyedRow[], ledger: Ledger, workings: Workings): void {
  const { findings, sharesOf, steps } = workings;
  const pools = workings.calculation === 'per group' ? openPools(workings.newPool) : null;

  /** Puts a portion that has reached its pot into a pool, if there are any, and gives the pool's number. */
  const pour = (portion: Portion | null): number | null =>
    pools === null || portion === null || portion.sector === null ? null : pools.pour(portion);

  const advance = (portion: Portion): void => {
    const { left, members, year, sector } = portion;
    const split = workings.resolve(left, members, year, portion);
    if (split === null) return;
    const shared = partsOf(portion, split, findings);
    if (shared === null) return;
    const { parts } = shared;
    const onward = onwardPortions(portion, split, parts);
    if (sector === null) onward.forEach(enterPot);
    const intoPools = pools === null || onward.length === 0 ? null : onward.map(pour);
    steps.push(recordOf(portion, split, shared, intoPools));
    if (split.parties !== null) {
      const pot = ledger.potOf(sector, year);
      split.parties.forEach((party, i) => receive(pot, party, parts[i] ?? 0));
    }
    onward.forEach((next, i) => {
      if (next !== null && (intoPools?.[i] ?? null) === null) advance(next);
    });
  };

  const enterPot = (portion: Portion | null): void => {
    if (portion === null || portion.sector === null) return;
    const { left, members, year, from, amount, sector } = portion;
    const shares = sharesOf(left, members, year, from, portion);
    for (const row of portion.rows) handIn(ledger, row, ledger.potOf(sector, year), amount, shares);
  };

  for (const { row, user, leftIn } of rows) {
    const { index, group } = row;
    for (const { year, amount } of row.amounts) {
      const left = leftIn(year);
      if (left === null) continue;
      const entries = workings.entriesOf(left, year, user);
      for (const { sector, shares } of entries) handIn(ledger, index, ledger.potOf(sector, year), 0, shares);
      if (amount === 0) continue;
      const sector = isSectorStep(left) ? null : (entries[0]?.sector ?? '');
      const { key, label } = user;
      const start = { group, rows: [index], year, sector, pool: null, key, label, from: '', amount };
      const portion = { ...start, members: workings.everyone, left };
      enterPot(portion);
      if (pour(portion) === null) advance(portion);
    }
    workings.onRow();
  }
  pools?.drain(advance);
}

/** What goes on from a step that has been taken: a portion for each part, null where the part is 0; none from the last step. */
function onwardPortions(portion: Portion, split: SplitStep, parts: Float64Array): (Portion | null)[] {
  const isLeading = portion.sector === null;
  return split.next.map(({ name, members, sector, left }, i) => {
    const amount = parts[i] ?? 0;
    if (amount === 0) return null;
    return {
      ...portion,
      sector: isLeading && !isSectorStep(left) ? sector : portion.sector,
      pool: null,
      from: pathTo(portion.from, name),
      amount,
      members,
      left,
    };
  });
}
