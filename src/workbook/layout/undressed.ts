import { FIRST_CELL } from '../../cells/firstCell';
import { parseReference } from '../../cells/parseReference';
import { nameFormula } from '../../cells/addresses';
import { sameName } from '../../cells/sameName';
import type { Inventory, NameEntry } from '../reading/inventory';
import type { NameChange, Undressed } from './writeJob';
import type { SheetLayout } from './sheetLayout';

/**
 * `Kommuneandel_nyt_ark_1`: stands over a new sheet until its looks have been set, which comes after all else and may fail
 * by itself. Where it is still there at the next run, they are set then.
 */
const MARK = /^Kommuneandel_nyt_ark_(\d+)$/i;

/** The sheets of a plan that are to be dressed, and what that does to the names. */
export function findUndressed(
  layouts: readonly SheetLayout[],
  inventory: Inventory,
): { readonly undressed: readonly Undressed[]; readonly names: readonly NameChange[] } {
  const marks = inventory.names.filter(({ name }) => MARK.test(name));
  const numbers = marks.map(({ name }) => Number(MARK.exec(name)?.[1] ?? 0));
  let number = Math.max(0, ...numbers);
  const names: NameChange[] = [];
  const undressed = layouts.flatMap(({ sheet }): Undressed[] => {
    const { name } = sheet.plan;
    const left = marks.find((mark) => standsOn(mark, name));
    if (sheet.id !== null) return left === undefined ? [] : [{ sheet: name, mark: left.name }];
    number += 1;
    const mark = `Kommuneandel_nyt_ark_${number}`;
    const formula = nameFormula(name, FIRST_CELL);
    names.push({ name: mark, before: null, formula, isHidden: true, comment: '' });
    return [{ sheet: name, mark }];
  });
  return { undressed, names };
}

function standsOn({ formula }: NameEntry, sheet: string): boolean {
  return sameName(parseReference(formula)?.sheet ?? '', sheet);
}
