import type { BookValue, Cell } from '../book/book';
import { storedValue } from '../book/unknownValue';
import { BUSY, type CalledFunctions, type FunctionAnswer, type FunctionCall } from './calledFunctions';
import type { ExpandedCell } from './expandedCell';

/** Which formulas of a workbook wait for custom functions to answer. */
export interface WaitingList {
  /** Whether a formula is to be calculated since its answers have come, or since it was saved without them. */
  isDue(formula: ExpandedCell): boolean;
  /** Whether a formula may start to fill other cells: it has no value of its own yet. */
  mayFill(formula: ExpandedCell): boolean;
  /** The answer that is all a formula gives: one that waits for a single call and has nothing around it. */
  answerOf(formula: ExpandedCell): FunctionAnswer | undefined;
  /** After a formula has been calculated: the calls it waits for, if any. */
  note(formula: ExpandedCell, unanswered: readonly FunctionCall[], mayFill: boolean): void;
}

interface Waiting {
  readonly formula: string;
  readonly calls: readonly FunctionCall[];
  readonly mayFill: boolean;
}

/** What a cell with a custom function holds when it was saved before the answer came, or where the function was unknown. */
const UNKNOWN = '#NAME?';
/** A call without another inside, or anything around it. */
const SINGLE_CALL = /^[\p{L}_][\p{L}\p{N}_.]*\((?:[^()"]|"[^"]*")*\)$/u;

export function createWaitingList(functions: CalledFunctions | null): WaitingList {
  const waiting = new WeakMap<Cell, Waiting>();
  return {
    isDue({ cell, expanded }) {
      const entry = waiting.get(cell);
      if (entry !== undefined) return entry.calls.every(({ answer }) => answer !== undefined);
      const isUnsettled =
        typeof cell.value === 'object' &&
        (cell.value?.error === BUSY.error || cell.value?.error === UNKNOWN) &&
        functions !== null;
      return isUnsettled && [...expanded.functions].some((name) => functions.knows(name));
    },
    mayFill({ cell, formula }) {
      const entry = waiting.get(cell);
      return storedValue(cell.value) === null || (entry?.formula === formula && entry.mayFill);
    },
    answerOf({ cell, expanded }) {
      const [call, ...others] = waiting.get(cell)?.calls ?? [];
      if (others.length > 0 || !SINGLE_CALL.test(expanded.formula ?? '')) return undefined;
      const answer = call?.answer;
      return isRows(answer) && answer.length === 1 && answer[0]?.length === 1 ? answer[0][0] : answer;
    },
    note({ cell, formula }, unanswered, mayFill) {
      if (unanswered.length === 0) waiting.delete(cell);
      else waiting.set(cell, { formula, calls: unanswered, mayFill });
    },
  };
}

function isRows(answer: FunctionAnswer | undefined): answer is Exclude<FunctionAnswer, BookValue> {
  return Array.isArray(answer);
}
