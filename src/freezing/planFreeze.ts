import { cellAddress } from '../cells/addresses';
import type { AreaChange } from './areaChange';
import { describeFrozen } from './describeFrozen';
import type { FreezeReport, NotFrozen, NotFrozenReason } from './freezing';
import { frozenName } from './frozenNames';
import type { FrozenRecord } from './frozenRecord';
import { cellsOfGroup, groupFormulas, type FormulaGroup } from './groupFormulas';
import type { LiveFormula, LiveSheet } from './liveFormula';
import { valueFingerprint } from './valueFingerprint';
import { valueInput } from './valueInput';

/** A rectangle to freeze, with the name it gets and what is kept of its formulas. */
export interface FreezeArea extends AreaChange {
  readonly name: string;
  readonly records: readonly FrozenRecord[];
}

/** Everything about freezing that can be known before anything is written. */
export interface FreezePlan {
  readonly areas: readonly FreezeArea[];
  readonly report: FreezeReport;
}

/** What an error means that is no result: still calculating, or nobody there to calculate; in Danish too. */
const NO_VALUE = /^#(?:BUSY!|OPTAGET!|GETTING_DATA|NAME\?|NAVN\?)$/;

/**
 * Decides what is frozen and what not.
 *
 * @param firstNumber of the areas' names, the first that is free.
 */
export function planFreeze(sheets: readonly LiveSheet[], firstNumber: number): FreezePlan {
  const areas: FreezeArea[] = [];
  const notFrozen: NotFrozen[] = [];
  const frozen: FreezeReport['sheets'][number][] = [];
  for (const sheet of sheets) {
    const formulas = sheet.formulas.filter((formula) => {
      const reason = sheet.isProtected ? 'protected' : reasonNot(formula);
      if (reason === null) return true;
      const address = cellAddress(formula);
      notFrozen.push({ sheet: sheet.name, address, reason });
      return false;
    });
    if (formulas.length === 0) continue;
    frozen.push(describeFrozen(sheet.name, formulas));
    for (const group of groupFormulas(formulas)) {
      areas.push(freezeArea(sheet, group, frozenName(firstNumber + areas.length)));
    }
  }
  return { areas, report: { sheets: frozen, notFrozen } };
}

function reasonNot({ cells }: LiveFormula): NotFrozenReason | null {
  const errors = cells.flat().filter(({ isError }) => isError);
  if (errors.length === 0) return null;
  return errors.some(({ value }) => NO_VALUE.test(String(value))) ? 'no-value' : 'error';
}

function freezeArea(
  { id, name: sheet }: LiveSheet,
  group: FormulaGroup<LiveFormula>,
  name: string,
): FreezeArea {
  const { area, formulas } = group;
  const before = cellsOfGroup(group, ({ formula }, down, right) => (down + right === 0 ? formula : ''));
  const after = cellsOfGroup(group, ({ cells }, down, right) =>
    valueInput(cells[down]?.[right]?.value ?? ''),
  );
  const formats = cellsOfGroup(group, ({ cells }, down, right) => cells[down]?.[right]?.numberFormat ?? '');
  const records = formulas.map((formula): FrozenRecord => {
    const { row, column, area: fills } = formula;
    const fingerprint = valueFingerprint(formula.cells.map((cells) => cells.map(({ value }) => value)));
    return { sheet, row, column, area: fills, formula: formula.formula, fingerprint, group: area, name };
  });
  return { sheetId: id, sheet, area, before, after, formats, name, records };
}
