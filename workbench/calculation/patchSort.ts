/** Univer's table of functions, as far as the patch needs it. */
interface Functions {
  getExecutor(name: string): unknown;
}

interface SortExecutor {
  _getResult(array: SortedArray, ...rest: unknown[]): unknown;
}

interface SortedArray {
  getArrayValue(): (unknown[] | undefined)[];
}

/**
 * Mends a bug of Univer 0.25.1: SORT sorts the rows of the range it was given in place, and ranges are shared
 * between formulas, so that a later `=MATCH(…,B1:B5,0)` saw B1:B5 sorted. It gets a copy to sort.
 */
export function patchSort(functions: Functions): void {
  const executor = functions.getExecutor('SORT') as SortExecutor;
  const original = executor._getResult.bind(executor);
  executor._getResult = (array, ...rest) => {
    const copy = Object.create(array) as SortedArray;
    copy.getArrayValue = () => array.getArrayValue().map((row) => row?.slice());
    return original(copy, ...rest);
  };
}
