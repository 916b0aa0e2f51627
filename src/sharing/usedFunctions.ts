import { formulaNames } from '../freezing/formulaNames';
import { isOurFunction } from '../freezing/ourFunctions';
import { FUNCTIONS, type FunctionName } from '../texts/functionNames';

/** The custom functions that formulas call, in the order of the list of functions: `FORDEL` of `=SUM(SKIVE.FORDEL(A1,B1:B9))`. */
export function usedFunctions(formulas: readonly string[]): FunctionName[] {
  const called = new Set(
    formulas
      .flatMap(formulaNames)
      .filter(({ name, sheet, isCalled }) => isCalled && sheet === null && isOurFunction(name))
      .map(({ name }) => withoutNamespace(name)),
  );
  return FUNCTIONS.filter(({ id, english }) => called.has(id) || called.has(english));
}

/** A namespace is set off by a dot, in files by `_`. */
function withoutNamespace(name: string): string {
  return name.toUpperCase().replace(/^.*[._]/, '');
}
