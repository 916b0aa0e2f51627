import { describeFrozen } from './describeFrozen';
import type { FreezeState } from './freezing';
import { isUnknown } from './liveFormula';
import type { OurFormulas } from './ourFormulas';

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
