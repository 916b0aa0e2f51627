import { nameFormula } from '../../cells/addresses';
import type { Rectangle } from '../../cells/rectangle';
import { markName } from './reservedNames';
import type { MarkKind } from './reservedNames';

/** Gives hidden names to places, with numbers in the order in which they are given. */
export type MakeMark = (kind: MarkKind, sheet: string, area: Rectangle) => void;

export function startMarks(context: Excel.RequestContext): MakeMark {
  let number = 0;
  return (kind, sheet, area) => {
    number += 1;
    context.workbook.names.add(markName(kind, number), nameFormula(sheet, area)).visible = false;
  };
}
