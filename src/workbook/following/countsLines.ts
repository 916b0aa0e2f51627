/** Functions that count, unless they are given a number that is looked up by name. */
const COUNTING = /\b(?:VLOOKUP|HLOOKUP|INDEX|OFFSET|CHOOSECOLS|CHOOSEROWS)\(/i;
const LOOKED_UP = /\bX?MATCH\(|\bCOLUMNS?\(/i;

/** Whether a formula finds a row or a column by its number from a corner of what it refers to. */
export function countsLines(formula: string): boolean {
  return COUNTING.test(formula) && !LOOKED_UP.test(formula);
}
