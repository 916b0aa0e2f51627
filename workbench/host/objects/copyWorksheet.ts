import { copySheet } from '../../book/copySheet';
import { ExcelError } from '../../book/excelError';
import { targetOf, type Arguments } from '../wire/arguments';
import type { HostObject } from '../wire/hostObject';
import { SheetTarget } from './sheetTarget';
import { worksheetObject } from './worksheet';

const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** `Worksheet.copy`: the copy is not made the active sheet (a guess). */
export function copyWorksheet({ session, sheet }: SheetTarget, given: Arguments): HostObject {
  session.refuseIfStructureProtected();
  const { sheets } = session.book;
  const type = given.oneOf(0, POSITIONS, 'None');
  const beside = targetOf(given.at(1), SheetTarget)?.sheet;
  if ((type === 'Before' || type === 'After') && beside === undefined)
    throw new ExcelError('InvalidArgument');
  const besideIndex = beside === undefined ? 0 : sheets.indexOf(beside);
  const position = {
    // Without a position the copy comes first.
    None: 0,
    Before: besideIndex,
    After: besideIndex + 1,
    Beginning: 0,
    End: sheets.length,
  };
  const copy = copySheet(session.book, sheet, position[type]);
  session.changed();
  return worksheetObject(new SheetTarget(session, copy));
}
