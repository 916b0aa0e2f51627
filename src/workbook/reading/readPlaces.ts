import type { Rectangle } from '../../cells/rectangle';

/** Where a name or a table stands. */
export interface Place {
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Rectangle;
}

/** Where ranges stand, in their order, in one sync; null for one that does not exist or is no single rectangle. */
export async function readPlaces(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<(Place | null)[]> {
  for (const range of ranges) {
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name');
  }
  await context.sync();
  return ranges.map((range) => {
    if (range.isNullObject) return null;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns, worksheet } = range;
    return { sheetId: worksheet.id, sheet: worksheet.name, area: { row, column, rows, columns } };
  });
}
