import { FILE_PREFIX, isOurFunction } from './ourFunctions';

/** Texts and quoted sheets, in which nothing is called, and names that are. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

/** What a file puts before functions that the program which saved it did not know: `_xlfn.`, `_xludf.`. */
const UNKNOWN_PREFIX = /^(?:_xl\w+\.)+/i;

/**
 * How a formula that shows `#NAME?` may be written to come to life: as it was typed, and, where a namespace stands before
 * our functions, without it, since a workbook may come from where the add-in has another. The first that Excel knows is
 * right.
 *
 * `=_xldudf_KA_FORDEL(A1,B1:B3)` gives `=KA.FORDEL(A1,B1:B3)` and `=FORDEL(A1,B1:B3)`.
 */
export function revivedFormulas(formula: string): readonly string[] {
  const spellings = [typed, plain].map((spell) =>
    formula.replace(PARTS, (part) =>
      part.startsWith('"') || part.startsWith("'") || !isOurFunction(part) ? part : spell(part),
    ),
  );
  return [...new Set(spellings)];
}

function typed(called: string): string {
  const name = called.replace(UNKNOWN_PREFIX, '');
  if (!name.toLowerCase().startsWith(FILE_PREFIX)) return name;
  // None of our functions' names has a `_`.
  return name.slice(FILE_PREFIX.length).replace(/_(?=[^_]*$)/, '.');
}

function plain(called: string): string {
  return typed(called).replace(/^.*\./, '');
}
