import { nameFormula } from '../../cells/addresses';
import type { Rectangle } from '../../cells/rectangle';
import { markName, type MarkKind } from '../reading/reservedNames';

/** Gives hidden names to places, with numbers in the order in which they are given. */
export type MakeMark = (kind: MarkKind, sheet: string, area: Rectangle) => void;

/** Marks of one run. */
export interface Marks {
  readonly make: MakeMark;
  /** Gives a hidden name of ours to a place. */
  readonly add: (name: string, sheet: string, area: Rectangle) => void;
  /** All names given, in their order. */
  readonly made: () => readonly string[];
}

export function startMarks(context: Excel.RequestContext): Marks {
  const names: string[] = [];
  let number = 0;
  const add: Marks['add'] = (name, sheet, area) => {
    names.push(name);
    addMark(context, name, sheet, area);
  };
  return {
    add,
    make: (kind, sheet, area) => {
      number += 1;
      add(markName(kind, number), sheet, area);
    },
    made: () => names,
  };
}

/** Gives a hidden name of ours to a place, which it follows. */
function addMark(context: Excel.RequestContext, name: string, sheet: string, area: Rectangle): void {
  addHiddenName(context, name, nameFormula(sheet, area));
}

/** Adds a name that no menu of Excel's shows. */
export function addHiddenName({ workbook }: Excel.RequestContext, name: string, formula: string): void {
  workbook.names.add(name, formula).visible = false;
}
