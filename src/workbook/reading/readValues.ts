import type { CellValue } from '../../cells/grid';
import { readAreas, type SheetArea } from './readAreas';

/** The values of several areas, in their order; see `readAreas`. An area without rows has no values. */
export async function readValues(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<CellValue[][][]> {
  const read = await readAreas(context, areas, ['values']);
  return read.map(({ values }) => values);
}
