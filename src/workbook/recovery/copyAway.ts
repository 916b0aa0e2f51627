import { areaAddress } from '../../cells/addresses';
import { FIRST_CELL } from '../../cells/firstCell';
import type { Rectangle } from '../../cells/rectangle';
import { addHiddenSheet, rangeOf } from '../ranges/ranges';
import type { JournalEntry } from '../reading/journal';
import { reservedSheetName, sheetMarkName } from '../reading/reservedNames';
import type { Marks } from './marks';

/** Where cells have been copied to, and what the journal says of it. */
export interface CopiedAway {
  /** A hidden sheet of ours, with the cells where they stood. */
  readonly copies: Excel.Worksheet;
  readonly hidden: string;
  /** The name of the mark on the sheet itself. */
  readonly mark: string;
  readonly entries: readonly JournalEntry[];
}

/**
 * Copies cells that will be written over to a hidden sheet, within Excel (`Range.copyFrom`, which takes the rows that a
 * filter hides as well). To be sent with the next sync.
 *
 * @param number from 1, and no other sheet's of the run.
 */
export function copyAway(
  context: Excel.RequestContext,
  marks: Marks,
  { handle, name }: { readonly handle: Excel.Worksheet; readonly name: string },
  number: number,
  areas: readonly Rectangle[],
): CopiedAway {
  const hidden = reservedSheetName(number);
  const mark = sheetMarkName(number);
  const copies = addHiddenSheet(context, hidden);
  marks.add(mark, name, FIRST_CELL);
  const entries = areas.map((area): JournalEntry => {
    rangeOf(copies, area).copyFrom(rangeOf(handle, area), 'All');
    return { kind: 'copy', sheet: mark, copy: hidden, address: areaAddress(area) };
  });
  return { copies, hidden, mark, entries };
}
