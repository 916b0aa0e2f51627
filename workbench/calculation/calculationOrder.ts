import { POSITIONAL_FUNCTIONS } from './expandFormula';
import type { FormulaCell } from './formulaCell';
import type { FormulaIndex } from './formulaIndex';

/** The formulas to calculate, each after those it reads, and those that cannot be since they read themselves. */
export interface CalculationOrder {
  readonly ordered: readonly FormulaCell[];
  /** Those of them that read nothing that is calculated now. */
  readonly apart: ReadonlySet<FormulaCell>;
  readonly circular: readonly FormulaCell[];
}

interface Visit {
  readonly formula: FormulaCell;
  readonly precedents: Iterator<FormulaCell>;
  isDirty: boolean;
  readsDirty: boolean;
}

/**
 * Finds what has to be calculated: the formulas that are dirty themselves and, step by step, those that read
 * one that is. Walks with a stack of its own, since chains can be longer than the call stack is deep.
 */
export function calculationOrder(
  formulas: readonly FormulaCell[],
  index: FormulaIndex,
  isDirtyItself: (formula: FormulaCell) => boolean,
): CalculationOrder {
  const finished = new Map<FormulaCell, boolean>();
  const open = new Set<FormulaCell>();
  const circular = new Set<FormulaCell>();
  const ordered: FormulaCell[] = [];
  const apart = new Set<FormulaCell>();

  const walkFrom = (start: FormulaCell): void => {
    const path: Visit[] = [];
    const enter = (formula: FormulaCell): void => {
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

function* precedentsOf(formula: FormulaCell, index: FormulaIndex): Generator<FormulaCell> {
  const { expanded } = formula;
  // ROWS(A$1:A5) in A5 is no circle.
  const mayNameItself = POSITIONAL_FUNCTIONS.some((name) => expanded.functions.has(name));
  for (const { sheet, area } of expanded.precedents) {
    for (const precedent of index.formulasIn(sheet, area)) {
      if (precedent !== formula || !mayNameItself) yield precedent;
    }
  }
}
