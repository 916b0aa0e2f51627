import { describeFrozen } from './describeFrozen';
import type { FreezeState } from './freezing';
import { isUnknown, type LiveSheet } from './liveFormula';
import type { NameFormula } from './findOurFormulas';
import type { FrozenRecord } from './frozenRecord';

/** Counts the live and the frozen formulas of ours. A cell is frozen once, however many records it has, and not while a formula stands in it, as where a run was cut off. */
export function freezeState({ live, names, frozen }: OurFormulas): FreezeState {
  const cells = new Set(frozen.map((record) => cellKey(record.sheet, record)));
  for (const { name, formulas } of live) {
    for (const formula of formulas) cells.delete(cellKey(name, formula));
  }
  const unknown = live
    .map(({ name, formulas }) => ({ name, formulas: formulas.filter(isUnknown) }))
    .filter(({ formulas }) => formulas.length > 0);
  return {
    live: live.map(({ name, formulas }) => describeFrozen(name, formulas)),
    liveNames: names.map(({ name }) => name),
    frozenFormulas: cells.size,
    ...(unknown.length === 0
      ? {}
      : { unknown: unknown.map(({ name, formulas }) => describeFrozen(name, formulas)) }),
  };
}

function cellKey(sheet: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${sheet.toLowerCase()} ${row} ${column}`;
}

/** All formulas of a workbook that call our functions. */
export interface OurFormulas {
  /** Those that calculate, sheet by sheet. */
  readonly live: readonly LiveSheet[];
  /** The defined names that call them. */
  readonly names: readonly NameFormula[];
  /** Those that are kept with the workbook, a cell twice where it was frozen twice. */
  readonly frozen: readonly FrozenRecord[];
}
