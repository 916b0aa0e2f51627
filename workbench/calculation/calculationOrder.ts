import { POSITIONAL_FUNCTIONS } from './expandFormula';
import type { ExpandedCell } from './expandedCell';
import type { FormulaIndex } from './formulaIndex';

/** The formulas to calculate, each after those it reads, and those that cannot be since they read themselves. */
export interface CalculationOrder {
  readonly ordered: readonly ExpandedCell[];
  /** Those of them that read nothing that is calculated now. */
  readonly apart: ReadonlySet<ExpandedCell>;
  readonly circular: readonly ExpandedCell[];
}

interface Visit {
  readonly formula: ExpandedCell;
  readonly precedents: Iterator<ExpandedCell>;
  isDirty: boolean;
  readsDirty: boolean;
}

/**
 * Finds what has to be calculated: the formulas that are dirty themselves and, step by step, those that read
 * one that is. Walks with a stack of its own, since chains can be longer than the call stack is deep.
 */
export function calculationOrder(
  formulas: readonly ExpandedCell[],
  index: FormulaIndex,
  isDirtyItself: (formula: ExpandedCell) => boolean,
): CalculationOrder {
  const finished = new Map<ExpandedCell, boolean>();
  const open = new Set<ExpandedCell>();
  const circular = new Set<ExpandedCell>();
  const ordered: ExpandedCell[] = [];
  const apart = new Set<ExpandedCell>();

  const walkFrom = (start: ExpandedCell): void => {
    const path: Visit[] = [];
    const enter = (formula: ExpandedCell): void => {
      open.add(formula);
      const isDirty = isDirtyItself(formula);
      path.push({ formula, precedents: precedentsOf(formula, index), isDirty, readsDirty: false });
    };
    enter(start);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const next = visit.precedents.next();
      if (next.done === true) {
        path.pop();
        open.delete(visit.formula);
        finished.set(visit.formula, visit.isDirty);
        if (visit.isDirty) ordered.push(visit.formula);
        if (visit.isDirty && !visit.readsDirty) apart.add(visit.formula);
        const reader = path.at(-1);
        if (reader !== undefined && visit.isDirty) reader.isDirty = reader.readsDirty = true;
        continue;
      }
      const precedent = next.value;
      if (open.has(precedent)) {
        const start = path.findIndex(({ formula }) => formula === precedent);
        for (const { formula } of path.slice(start)) circular.add(formula);
      } else if (finished.has(precedent)) {
        if (finished.get(precedent) === true) visit.isDirty = visit.readsDirty = true;
      } else enter(precedent);
    }
  };

  for (const formula of formulas) {
    if (!finished.has(formula)) walkFrom(formula);
  }
  return {
    ordered: ordered.filter((formula) => !circular.has(formula)),
    apart,
    circular: [...circular],
  };
}

function* precedentsOf(formula: ExpandedCell, index: FormulaIndex): Generator<ExpandedCell> {
  const { expanded } = formula;
  // ROWS(A$1:A5) in A5 is no circle.
  const mayNameItself = POSITIONAL_FUNCTIONS.some((name) => expanded.functions.has(name));
  for (const { sheet, area } of expanded.precedents) {
    for (const precedent of index.formulasIn(sheet, area)) {
      if (precedent !== formula || !mayNameItself) yield precedent;
    }
  }
}
