import type { Book, Rectangle, Sheet } from '../book/book';
import { takeValues, valuesAsRead, type BookValues } from '../xlsx/fileValues';
import { calculateFormula, writeResult } from './calculateFormula';
import { calculationOrder } from './calculationOrder';
import type { CalledFunctions } from './calledFunctions';
import { changesBetween, isTouched, NO_VALUES, type Changes } from './changes';
import { formulaEngine } from './engine';
import { formulaCells, type FormulaCell } from './formulaCell';
import { indexFormulas } from './formulaIndex';
import { giveWay } from './spill';
import { createWaitingList, type WaitingList } from './waitingList';

/** Fills in the values of a workbook's formulas. */
export interface Calculator {
  /**
   * Calculates the formulas that have no value, those that depend on what has changed since the last call
   * (before the first: since the file was opened), and those whose custom functions have answered since. All
   * others keep their values. Where there is nothing to calculate the engine is not even loaded.
   * @throws EngineMissing where the engine's bundle has not been made
   */
  calculate(book: Book): void;
}

/** Arrays may grow into what other formulas read, and those into others again; more often than this it never settles. */
const MOST_ROUNDS = 8;

/** What a calculator keeps of a workbook from one calculation to the next. */
interface Memory {
  /** What its formulas last saw. */
  seen: BookValues;
  readonly waiting: WaitingList;
}

/** What belongs to one calculation. */
interface Calculation {
  readonly book: Book;
  readonly functions: CalledFunctions | null;
  readonly waiting: WaitingList;
}

/** Makes a calculator, whose formulas may call the functions given beside the engine's own. */
export function createCalculator(functions: CalledFunctions | null = null): Calculator {
  const memories = new WeakMap<Book, Memory>();
  return {
    calculate(book) {
      const formulas = formulaCells(book);
      if (formulas.length === 0) return;
      formulas.forEach(giveWay);
      const now = takeValues(book);
      const memory = memories.get(book) ?? {
        seen: valuesAsRead(book) ?? NO_VALUES,
        waiting: createWaitingList(functions),
      };
      memories.set(book, memory);
      const changes = changesBetween(memory.seen, now);
      const calculation = { book, functions, waiting: memory.waiting };
      memory.seen = calculateChanged(calculation, formulas, changes) ? takeValues(book) : now;
      functions?.ask();
    },
  };
}

/** Says whether it calculated anything. */
function calculateChanged(
  calculation: Calculation,
  formulas: readonly FormulaCell[],
  changes: Changes,
): boolean {
  const index = indexFormulas(formulas);
  const { waiting } = calculation;
  const answered = new Set<FormulaCell>();
  let isDirty = (formula: FormulaCell): boolean => {
    if (formula.cell.value === null || isTouched(formula, changes)) return true;
    if (isWaitingForRoom(formula) && changes.areas.has(formula.sheet)) return true;
    if (!waiting.isDue(formula)) return false;
    answered.add(formula);
    return true;
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { ordered, apart, circular } = calculationOrder(formulas, index, isDirty);
    // Excel shows 0 for a formula that reads itself.
    for (const { cell } of circular) cell.value ??= 0;
    if (ordered.length === 0) return round > 0;
    // Its arguments are what they were when it was asked.
    const isOnlyAnswered = (formula: FormulaCell): boolean =>
      round === 0 && answered.has(formula) && apart.has(formula);
    const filled = calculateAll(calculation, ordered, isOnlyAnswered);
    const dynamic = new Set(round === 0 ? ordered.filter(({ expanded }) => expanded?.isDynamic) : []);
    if (filled.size === 0 && dynamic.size === 0) return true;
    const spilled: Changes = { areas: filled, names: new Set() };
    // What an array fills is its own doing; a dynamic formula may have read others before their turn.
    isDirty = (formula) =>
      dynamic.has(formula) || (!filledItself(formula, filled) && isTouched(formula, spilled));
  }
  return true;
}

/** What was in its way may be gone. */
function isWaitingForRoom({ cell: { value } }: FormulaCell): boolean {
  return typeof value === 'object' && value?.error === '#SPILL!';
}

/** Calculates formulas in their order; gives the areas that arrays filled. */
function calculateAll(
  { book, functions, waiting }: Calculation,
  ordered: readonly FormulaCell[],
  isOnlyAnswered: (formula: FormulaCell) => boolean,
): Map<Sheet, Rectangle[]> {
  const engine = formulaEngine();
  engine.open(book, functions);
  const filled = new Map<Sheet, Rectangle[]>();
  for (const formula of ordered) {
    if (formula.expanded?.isDynamic === true) engine.forgetRanges();
    const mayFill = waiting.mayFill(formula);
    const answer = isOnlyAnswered(formula) ? waiting.answerOf(formula) : undefined;
    const area =
      answer === undefined
        ? calculateFormula(engine, formula, mayFill)
        : writeResult(formula, answer, mayFill);
    waiting.note(formula, engine.takeUnanswered(), mayFill);
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
