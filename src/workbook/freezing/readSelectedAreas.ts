import { areaOf } from '../ranges/ranges';
import type { Rectangle } from '../../cells/rectangle';

/** What is selected: one area or several of one sheet. */
export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Rectangle[];
}

/** The selected areas, in one sync. Rejects where no cells are selected: a chart is, say. */
export async function readSelectedAreas(context: Excel.RequestContext): Promise<Selection> {
  const selected = context.workbook.getSelectedRanges();
  selected.load('worksheet/id');
  selected.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  return { sheetId: selected.worksheet.id, areas: selected.areas.items.map(areaOf) };
}
