import type { Book, Rectangle, Sheet } from '../book/book';
import { takeValues, valuesAsRead, type BookValues } from '../xlsx/fileValues';
import { calculateFormula } from './calculateFormula';
import { calculationOrder } from './calculationOrder';
import { changesBetween, isTouched, NO_VALUES, type Changes } from './changes';
import { formulaEngine } from './engine';
import { formulaCells, type FormulaCell } from './formulaCell';
import { indexFormulas } from './formulaIndex';

/** Fills in the values of a workbook's formulas. */
export interface Calculator {
  /**
   * Calculates the formulas that have no value, and those that depend on what has changed since the last
   * call (before the first: since the file was opened). All others keep their values. Where there is nothing
   * to calculate the engine is not even loaded.
   * @throws EngineMissing where the engine's bundle has not been made
   */
  calculate(book: Book): void;
}

/** Arrays may grow into what other formulas read, and those into others again; more often than this it never settles. */
const MOST_ROUNDS = 8;

/** Makes a calculator. It remembers, for each workbook, what its formulas last saw. */
export function createCalculator(): Calculator {
  const lastSeen = new WeakMap<Book, BookValues>();
  return {
    calculate(book) {
      const formulas = formulaCells(book);
      if (formulas.length === 0) return;
      const now = takeValues(book);
      const changes = changesBetween(lastSeen.get(book) ?? valuesAsRead(book) ?? NO_VALUES, now);
      lastSeen.set(book, calculateChanged(book, formulas, changes) ? takeValues(book) : now);
    },
  };
}

/** Says whether it calculated anything. */
function calculateChanged(book: Book, formulas: readonly FormulaCell[], changes: Changes): boolean {
  const index = indexFormulas(formulas);
  let isDirty = (formula: FormulaCell): boolean => formula.cell.value === null || isTouched(formula, changes);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { ordered, circular } = calculationOrder(formulas, index, isDirty);
    // Excel shows 0 for a formula that reads itself.
    for (const { cell } of circular) cell.value ??= 0;
    if (ordered.length === 0) return round > 0;
    const filled = calculateAll(book, ordered);
    const dynamic = new Set(round === 0 ? ordered.filter(({ expanded }) => expanded?.isDynamic) : []);
    if (filled.size === 0 && dynamic.size === 0) return true;
    const spilled: Changes = { areas: filled, names: new Set() };
    // What an array fills is its own doing; a dynamic formula may have read others before their turn.
    isDirty = (formula) =>
      dynamic.has(formula) || (!filledItself(formula, filled) && isTouched(formula, spilled));
  }
  return true;
}

/** Calculates formulas in their order; gives the areas that arrays filled. */
function calculateAll(book: Book, ordered: readonly FormulaCell[]): Map<Sheet, Rectangle[]> {
  const engine = formulaEngine();
  engine.open(book);
  const filled = new Map<Sheet, Rectangle[]>();
  for (const formula of ordered) {
    if (formula.expanded?.isDynamic === true) engine.forgetRanges();
    const area = calculateFormula(engine, formula);
    if (area === undefined) continue;
    filled.set(formula.sheet, [...(filled.get(formula.sheet) ?? []), area]);
    engine.forgetRanges();
  }
  engine.forgetRanges();
  return filled;
}

function filledItself(
  { sheet, row, column, cell }: FormulaCell,
  filled: ReadonlyMap<Sheet, readonly Rectangle[]>,
): boolean {
  const areas = filled.get(sheet) ?? [];
  return cell.arrayRange !== undefined && areas.some((area) => area.row === row && area.column === column);
}
