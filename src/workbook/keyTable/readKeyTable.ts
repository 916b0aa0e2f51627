import { rangeNamed } from '../ranges/namedCells';
import { KEYS } from '../../calculation/inputNames';
import type { Rectangle } from '../../cells/rectangle';
import { rangeOf } from '../ranges/ranges';
import type { CellValue } from '../../cells/grid';
import type { Inventory } from '../reading/inventory';
import { sameName } from '../../cells/sameName';
import { type Place, readPlaces } from '../reading/readPlaces';
import { KeyNotAdded } from './keyNotAdded';

/** `Nøgler` as it stands. */
export interface KeyTable {
  /** The name of the table or the defined name, as written in the workbook. */
  readonly name: string;
  readonly kind: 'table' | 'name';
  readonly sheetId: string;
  readonly sheet: string;
  /** Headings and steps, without a row of totals. */
  readonly area: Rectangle;
  readonly hasTotals: boolean;
  /** The sheet's row of the headings: for whole columns the first row used. */
  readonly headingRow: number;
  /** One for each column of the area. */
  readonly headings: readonly string[];
  /** The sheet's first row below the last step. */
  readonly firstFreeRow: number;
}

/**
 * Finds `Nøgler`, as a table or a defined name, as `readState` does; null where there is none.
 *
 * @throws KeyNotAdded where the name is no range of cells.
 */
export async function readKeyTable(
  context: Excel.RequestContext,
  inventory: Inventory,
): Promise<KeyTable | null> {
  for (const wanted of KEYS) {
    const table = inventory.tables.find(({ name }) => sameName(name, wanted));
    const item = inventory.names.find(({ name }) => sameName(name, wanted));
    const found = table ?? item;
    if (found === undefined) continue;
    const { name } = found;
    const [place] = await readPlaces(context, [rangeNamed(context, { name, isTable: table !== undefined })]);
    if (!place) throw new KeyNotAdded('name taken');
    const hasTotals = table?.hasTotals ?? false;
    const area = { ...place.area, rows: place.area.rows - (hasTotals ? 1 : 0) };
    const kind = table === undefined ? 'name' : 'table';
    return withContents(context, { ...place, area }, { name, kind, hasTotals });
  }
  return null;
}

async function withContents(
  context: Excel.RequestContext,
  { sheetId, sheet, area }: Place,
  found: Pick<KeyTable, 'name' | 'kind' | 'hasTotals'>,
): Promise<KeyTable> {
  const used = rangeOf(context.workbook.worksheets.getItem(sheetId), area).getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values');
  await context.sync();
  const values = used.isNullObject ? [] : (used.values as CellValue[][]);
  const [top, left] = used.isNullObject ? [area.row, area.column] : [used.rowIndex, used.columnIndex];
  // A name over whole columns has its headings where its cells begin.
  const headingRow = area.row === 0 && found.kind === 'name' ? top : area.row;
  const texts = values[headingRow - top] ?? [];
  const headings = Array.from({ length: area.columns }, (_, index) =>
    String(texts[area.column + index - left] ?? '').trim(),
  );
  const lastUsed = values.findLastIndex((row) => row.some((value) => String(value).trim() !== ''));
  const firstFreeRow = Math.max(headingRow, top + lastUsed) + 1;
  return { ...found, sheetId, sheet, area, headingRow, headings, firstFreeRow };
}
