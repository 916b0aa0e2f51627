import { addToList } from '../cells/addToList';
import { formulaNames, type FormulaName } from './formulaNames';
import { isOurFunction, OUR_FUNCTIONS } from './ourFunctions';

/** A defined name and what it stands for. */
export interface NameFormula {
  readonly name: string;
  /** Null for the whole workbook. */
  readonly sheet: string | null;
  /** With its `=`. */
  readonly formula: string;
}

/** Tells which formulas of a workbook call one of our functions. */
export interface OurFormulaFinder {
  /** Whether a formula on a sheet calls one itself, or uses a defined name that does. */
  readonly isOurs: (formula: string, sheet: string) => boolean;
  /** The defined names that call one, themselves or through another. */
  readonly names: readonly NameFormula[];
}

/** Looks through a workbook's defined names. */
export function findOurFormulas(names: readonly NameFormula[]): OurFormulaFinder {
  const ours = ourNames(names);
  const keys = new Set(ours.map(keyOf));
  const known = new Set(names.map(keyOf));
  const hint = new RegExp(
    [...OUR_FUNCTIONS, ...ours.map(({ name }) => name)]
      .map((name) => name.replace(/[\\?.]/g, '\\$&'))
      .join('|'),
    'iu',
  );
  const isOurs = (formula: string, sheet: string): boolean => {
    // Most formulas of a workbook hold none of the names at all.
    if (!formula.startsWith('=') || !hint.test(formula)) return false;
    return formulaNames(formula).some((name) => callsOurs(name) || keys.has(resolve(name, sheet, known)));
  };
  return { isOurs, names: ours };
}

function callsOurs({ name, sheet, isCalled }: FormulaName): boolean {
  return isCalled && sheet === null && isOurFunction(name);
}

/** Goes from the names that call our functions to those that use them, and on to those that use these. */
function ourNames(names: readonly NameFormula[]): NameFormula[] {
  const known = new Set(names.map(keyOf));
  const users = new Map<string, NameFormula[]>();
  const found: NameFormula[] = [];
  for (const name of names) {
    const used = formulaNames(name.formula);
    if (used.some(callsOurs)) found.push(name);
    for (const key of new Set(used.map((one) => resolve(one, name.sheet, known)))) {
      addToList(users, key, name);
    }
  }
  const seen = new Set(found);
  // The list grows while it is gone through.
  for (const name of found) {
    for (const user of users.get(keyOf(name)) ?? []) {
      if (seen.has(user)) continue;
      seen.add(user);
      found.push(user);
    }
  }
  return found;
}

/** The name that a formula on a sheet means: the sheet's own before the workbook's. */
function resolve({ name, sheet }: FormulaName, home: string | null, known: ReadonlySet<string>): string {
  const own = keyOf({ name, sheet: sheet ?? home });
  return known.has(own) ? own : keyOf({ name, sheet: null });
}

function keyOf({ name, sheet }: Pick<NameFormula, 'name' | 'sheet'>): string {
  return `${sheet ?? ''}!${name}`.toLowerCase();
}
