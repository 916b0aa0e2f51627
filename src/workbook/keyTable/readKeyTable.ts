import { KEYS } from '../../calculation/inputNames';
import type { Rectangle } from '../../cells/rectangle';
import type { CellsByName } from '../ranges/namedCells';
import { rangeOf } from '../ranges/ranges';
import type { CellValue } from '../../cells/grid';
import { findNamed, type NamedArea } from '../reading/findNamed';
import type { Inventory } from '../reading/inventory';
import { sameName } from '../../cells/sameName';
import { KeyNotAdded } from './keyNotAdded';

/** `Nøgler` as it stands, by its name as written in the workbook. */
export interface KeyTable extends CellsByName {
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
  const { tables, names } = inventory;
  const [known] = KEYS.flatMap((key) => [...tables, ...names].find(({ name }) => sameName(name, key)) ?? []);
  if (known === undefined) return null;
  const found = await findNamed(context, inventory, known.name);
  if (found === null) throw new KeyNotAdded('name taken');
  return withContents(context, found, 'hasTotals' in known && known.hasTotals);
}

async function withContents(
  context: Excel.RequestContext,
  { reach, ...found }: NamedArea,
  hasTotals: boolean,
): Promise<KeyTable> {
  const area = { ...reach, rows: reach.rows - (hasTotals ? 1 : 0) };
  const used = rangeOf(context.workbook.worksheets.getItem(found.sheetId), area).getUsedRangeOrNullObject(
    true,
  );
  used.load('rowIndex,columnIndex,values');
  await context.sync();
  const values = used.isNullObject ? [] : (used.values as CellValue[][]);
  const [top, left] = used.isNullObject ? [area.row, area.column] : [used.rowIndex, used.columnIndex];
  // A name over whole columns has its headings where its cells begin.
  const headingRow = area.row === 0 && !found.isTable ? top : area.row;
  const texts = values[headingRow - top] ?? [];
  const headings = Array.from({ length: area.columns }, (_, index) =>
    String(texts[area.column + index - left] ?? '').trim(),
  );
  const lastUsed = values.findLastIndex((row) => row.some((value) => String(value).trim() !== ''));
  const firstFreeRow = Math.max(headingRow, top + lastUsed) + 1;
  return { ...found, hasTotals, area, headingRow, headings, firstFreeRow };
}
