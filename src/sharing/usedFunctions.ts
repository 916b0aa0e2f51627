import { formulaNames } from '../freezing/formulaNames';
import { isOurFunction } from '../freezing/ourFunctions';
import { type FunctionId, FUNCTIONS } from '../texts/functionNames';

/** The custom functions that formulas call, in the order of the list of functions: `FORDEL` of `=SUM(SKIVE.FORDEL(A1,B1:B9))`. */
export function usedFunctions(formulas: readonly string[]): FunctionId[] {
  const called = new Set<string>(
    formulas
      .flatMap(formulaNames)
      .filter(({ name, sheet, isCalled }) => isCalled && sheet === null && isOurFunction(name))
      .map(({ name }) => withoutNamespace(name)),
  );
  return FUNCTIONS.filter((name) => called.has(name));
}

/** A namespace is set off by a dot, in files by `_`. */
function withoutNamespace(name: string): string {
  return name.toUpperCase().replace(/^.*[._]/, '');
}
