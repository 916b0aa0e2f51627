import { parseAddress, splitSheet } from '../book/addresses';
import type { Book, Rectangle, Sheet } from '../book/book';
import { findSheet } from '../book/sheetNames';
import { calculatePart, isComputed } from './calculateFormula';
import { formulaEngine, type Engine, type EngineResult } from './engine';
import { expandFormula } from './expandFormula';
import { formulaTokens } from './formulaTokens';
import { usedSize } from './expandedCell';

/** Cells of a sheet that a formula refers to. */
export interface LocatedCells {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/** What asks of a reference where it is. */
const ENDS = ['ROW', 'ROWS', 'COLUMN', 'COLUMNS'] as const;

/**
 * Works out which cells a defined name's formula refers to: `OFFSET(…)`, `Ark1!$A$1:INDEX(…)`, `Tabel1[#All]`, another
 * name. Null where it refers to none, as a sum does; undefined where only Excel can tell.
 *
 * @throws EngineMissing where the engine's bundle has not been made
 */
export function locateReference(book: Book, formula: string, home: Sheet): LocatedCells | null | undefined {
  const place = { sheet: home, row: 0, column: 0 };
  const size = usedSize(book);
  let expanded = expandFormula(book, formula, place, size);
  if (expanded.isDynamic) {
    const dynamic = { ...place, expanded };
    expanded = expandFormula(book, formula, place, size, (part) =>
      calculatePart(openEngine(book), dynamic, part),
    );
  }
  if (expanded.formula === null) return leadsElsewhere(expanded.unclipped) ? null : undefined;
  const plain = plainArea(book, expanded.unclipped, home);
  if (plain !== null) return plain;
  // The sheet is that of the reference a formula begins with: what is offset, indexed, or the first corner.
  const [first] = expanded.precedents;
  if (first === undefined) return null;
  const engine = openEngine(book);
  if ([...expanded.functions].some((name) => !isComputed(engine, name))) return undefined;
  const ends = ENDS.map((end) => number(engine, `${end}(${expanded.unclipped})`, home));
  const [row, rows, column, columns] = ends;
  if (row == null || rows == null || column == null || columns == null) return null;
  return { sheet: first.sheet, area: { row: row - 1, column: column - 1, rows, columns } };
}

function plainArea(book: Book, formula: string, home: Sheet): LocatedCells | null {
  const { sheet: prefix, rest } = splitSheet(formula);
  const sheet = prefix === null ? home : findSheet(book, prefix);
  const area = parseAddress(rest);
  return sheet === undefined || area === null ? null : { sheet, area };
}

/** Whether a formula names another workbook, or something that is not there: then it is no range of this one. */
function leadsElsewhere(formula: string): boolean {
  return formulaTokens(formula).some(({ kind }) => kind === 'external' || kind === 'name');
}

/** The first of the numbers a formula gives; null where it gives an error. */
function number(engine: Engine, formula: string, sheet: Sheet): number | null {
  let result: EngineResult;
  try {
    result = engine.evaluate(formula, sheet, 0, 0);
  } catch {
    return null;
  }
  const first: unknown = Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
  return typeof first === 'number' ? first : null;
}

function openEngine(book: Book): Engine {
  const engine = formulaEngine();
  engine.open(book, null);
  return engine;
}
