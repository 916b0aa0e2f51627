import type { Book, Rectangle, Sheet } from '../book/book';
import { isUnknownValue, storedValue } from '../book/unknownValue';
import { takeValues, valuesAsRead, type BookValues } from '../xlsx/fileValues';
import { calculateFormula, calculatePart, writeResult } from './calculateFormula';
import { calculationOrder } from './calculationOrder';
import type { CalledFunctions } from './calledFunctions';
import { changesBetween, isTouched, NO_VALUES, type Changes } from './changes';
import { formulaEngine, type Engine } from './engine';
import { expandFormula } from './expandFormula';
import { expandedCells, usedSize, type ExpandedCell } from './expandedCell';
import { indexFormulas, type FormulaIndex } from './formulaIndex';
import { giveWay, leaveUnknown } from './spill';
import { createWaitingList, type WaitingList } from './waitingList';

/** Fills in the values of a workbook's formulas. */
export interface BookCalculator {
  /**
   * Calculates the formulas that have no value, those that depend on what has changed since the last call
   * (before the first: since the file was opened), and those whose custom functions have answered since. All
   * others keep their values. Those among the former that only Excel can calculate, or that read one of these, are
   * from then on unknown (see `unknownValue`). Where there is nothing to calculate the engine is not even loaded.
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
  readonly formulas: readonly ExpandedCell[];
  readonly index: FormulaIndex;
  /** Whether a value that nothing here can calculate is taken at its word: nobody knows what it was made from. */
  readonly isFirst: boolean;
}

/** Makes a calculator, whose formulas may call the functions given beside the engine's own. */
export function createBookCalculator(functions: CalledFunctions | null = null): BookCalculator {
  const memories = new WeakMap<Book, Memory>();
  return {
    calculate(book) {
      const formulas = expandedCells(book);
      if (formulas.length === 0) return;
      formulas.forEach(giveWay);
      const now = takeValues(book);
      const memory = memories.get(book) ?? {
        seen: valuesAsRead(book) ?? NO_VALUES,
        waiting: createWaitingList(functions),
      };
      memories.set(book, memory);
      const changes = changesBetween(memory.seen, now);
      const calculation: Calculation = {
        ...{ book, functions, formulas, waiting: memory.waiting },
        index: indexFormulas(formulas),
        isFirst: memory.seen === NO_VALUES,
      };
      memory.seen = calculateChanged(calculation, changes) ? takeValues(book) : now;
      functions?.ask();
    },
  };
}

/** Says whether it calculated anything. */
function calculateChanged(calculation: Calculation, changes: Changes): boolean {
  const { book, waiting, formulas, index } = calculation;
  const answered = new Set<ExpandedCell>();
  let isDirty = (formula: ExpandedCell): boolean => {
    if (formula.cell.value === null || isTouched(formula, changes)) return true;
    if (isWaitingForRoom(formula) && changes.areas.has(formula.sheet)) return true;
    if (!waiting.isDue(formula)) return false;
    answered.add(formula);
    return true;
  };
  if (changes.areas.size === 0 && changes.names.size === 0 && !formulas.some(isDirty)) return false;
  followReferences(calculation);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { ordered, apart, circular } = calculationOrder(formulas, index, isDirty);
    // Excel shows 0 for a formula that reads itself, but not where it may go round, of which a file can tell.
    for (const formula of circular) {
      if (valuesAsRead(book) !== undefined) leaveUnknown(formula);
      else formula.cell.value ??= 0;
    }
    if (ordered.length === 0) return round > 0;
    // Its arguments are what they were when it was asked.
    const isOnlyAnswered = (formula: ExpandedCell): boolean =>
      round === 0 && answered.has(formula) && apart.has(formula);
    const filled = calculateAll(calculation, ordered, isOnlyAnswered);
    const moved = followReferences(calculation);
    if (filled.size === 0 && moved.size === 0) return true;
    const spilled: Changes = { areas: filled, names: new Set() };
    // What an array fills is its own doing; a dynamic formula may now read others than before.
    isDirty = (formula) =>
      moved.has(formula) || (!filledItself(formula, filled) && isTouched(formula, spilled));
  }
  formulas.filter(isDirty).forEach(leaveUnknown);
  return true;
}

/** Finds what dynamic formulas read now; gives those that read something else than before. */
function followReferences({ book, functions, formulas }: Calculation): Set<ExpandedCell> {
  const dynamic = formulas.filter(({ expanded }) => expanded.isDynamic);
  if (dynamic.length === 0) return new Set();
  const engine = openEngine(book, functions);
  const size = usedSize(book);
  const moved = dynamic.filter((formula) => {
    const before = formula.expanded.formula;
    formula.expanded = expandFormula(book, formula.formula, formula, size, (part) =>
      calculatePart(engine, formula, part),
    );
    return formula.expanded.formula !== before;
  });
  engine.takeUnanswered();
  engine.forgetRanges();
  return new Set(moved);
}

function openEngine(book: Book, functions: CalledFunctions | null): Engine {
  const engine = formulaEngine();
  engine.open(book, functions);
  return engine;
}

/** What was in its way may be gone. */
function isWaitingForRoom({ cell: { value } }: ExpandedCell): boolean {
  return typeof value === 'object' && value?.error === '#SPILL!';
}

/** Calculates formulas in their order; gives the areas that arrays filled. */
function calculateAll(
  calculation: Calculation,
  ordered: readonly ExpandedCell[],
  isOnlyAnswered: (formula: ExpandedCell) => boolean,
): Map<Sheet, Rectangle[]> {
  const { book, functions, waiting, formulas, isFirst } = calculation;
  const engine = openEngine(book, functions);
  const filled = new Map<Sheet, Rectangle[]>();
  let hasUnknown = formulas.some(({ cell }) => isUnknownValue(cell.value));
  for (const formula of ordered) {
    const mayFill = waiting.mayFill(formula);
    const answer = isOnlyAnswered(formula) ? waiting.answerOf(formula) : undefined;
    const isLeft = hasUnknown && readsUnknown(formula, calculation);
    const result = answer ?? (isLeft ? undefined : calculateFormula(engine, formula));
    waiting.note(formula, engine.takeUnanswered(), mayFill);
    if (result === undefined) {
      if (isFirst && storedValue(formula.cell.value) !== null) continue;
      leaveUnknown(formula);
      hasUnknown = true;
      continue;
    }
    const area = writeResult(formula, result, mayFill);
    if (area === undefined) continue;
    filled.set(formula.sheet, [...(filled.get(formula.sheet) ?? []), area]);
    engine.forgetRanges();
  }
  engine.forgetRanges();
  return filled;
}

/** Whether a formula reads a cell that only Excel can tell. */
function readsUnknown({ expanded, cell }: ExpandedCell, { index }: Calculation): boolean {
  return expanded.precedents.some(({ sheet, area }) => {
    for (const read of index.formulasIn(sheet, area)) {
      if (read.cell !== cell && isUnknownValue(read.cell.value)) return true;
    }
    return false;
  });
}

function filledItself(
  { sheet, row, column, cell }: ExpandedCell,
  filled: ReadonlyMap<Sheet, readonly Rectangle[]>,
): boolean {
  const areas = filled.get(sheet) ?? [];
  return cell.arrayRange !== undefined && areas.some((area) => area.row === row && area.column === column);
}
