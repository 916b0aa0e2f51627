import { nameFormula } from '../../cells/addresses';
import type { Rectangle } from '../../cells/rectangle';
import { markName } from '../reading/reservedNames';
import type { MarkKind } from '../reading/reservedNames';

/** Gives hidden names to places, with numbers in the order in which they are given. */
export type MakeMark = (kind: MarkKind, sheet: string, area: Rectangle) => void;

export function startMarks(context: Excel.RequestContext): MakeMark {
  let number = 0;
  return (kind, sheet, area) => {
    number += 1;
    addMark(context, markName(kind, number), sheet, area);
  };
}

/** Gives a hidden name of ours to a place, which it follows. */
export function addMark(context: Excel.RequestContext, name: string, sheet: string, area: Rectangle): void {
  context.workbook.names.add(name, nameFormula(sheet, area)).visible = false;
}
