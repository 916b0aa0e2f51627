import { nameFormula } from '../../cells/addresses';
import type { Rectangle } from '../../cells/rectangle';
import { markName, type MarkKind } from '../reading/reservedNames';

/** Marks of one run: hidden names of ours for places, which they follow. To be sent with the next sync. */
export interface Marks {
  /** Marks a place, and gives the name, with a number of its own. */
  readonly make: (kind: MarkKind, sheet: string, area: Rectangle) => string;
  /** Marks a place by a name that is known already. */
  readonly add: (name: string, sheet: string, area: Rectangle) => void;
  /** All names given, in their order. */
  readonly made: () => readonly string[];
}

export function startMarks(context: Excel.RequestContext): Marks {
  const names: string[] = [];
  const add: Marks['add'] = (name, sheet, area) => {
    names.push(name);
    addHiddenName(context, name, nameFormula(sheet, area));
  };
  return {
    add,
    make: (kind, sheet, area) => {
      const name = markName(kind, names.length + 1);
      add(name, sheet, area);
      return name;
    },
    made: () => names,
  };
}

/** Adds a name that no menu of Excel's shows. */
export function addHiddenName({ workbook }: Excel.RequestContext, name: string, formula: string): void {
  workbook.names.add(name, formula).visible = false;
}
