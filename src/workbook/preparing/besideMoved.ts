import { parseArea } from '../../cells/parseArea';
import { contains, endRow, sidesOf } from '../../cells/rectangle';
import { type FollowedBlock, plainLine } from '../following/blockLines';
import { shownCell } from '../following/shownCell';
import type { Watch } from '../following/watchFormulas';
import type { MovedFormula } from '../movedFormula';
import { askForArea, rangeOf } from '../ranges/ranges';
import { type Inventory, sheetNameOf } from '../reading/inventory';
import { readAreas } from '../reading/readAreas';
import { readComments } from '../reading/readComments';
import type { SheetCell } from '../layout/blockPlaces';

/** A cell of the user's beside a row of a table, or with a comment in one. */
interface Beside extends SheetCell {
  readonly block: FollowedBlock;
}

/**
 * Tells of what the user has beside rows of our tables, and of comments in them, that will stand beside another row since
 * rows go or change places: once for each table, at the first cell. Formulas over our tables are told of as such. No sync
 * where no row changes, else two and two for comments.
 */
export async function besideMoved(
  context: Excel.RequestContext,
  inventory: Inventory,
  { blocks, cells, wayOf }: Watch,
): Promise<MovedFormula[]> {
  const changed = blocks.filter(
    ({ before, after }) => JSON.stringify(before.rows) !== JSON.stringify(after.rows),
  );
  if (changed.length === 0) return [];
  const formulas = new Set(cells.map(({ sheetId, row, column }) => keyOf(sheetId, row, column)));
  const found = [
    ...(await textsBeside(context, changed, blocks)),
    ...(await commentsIn(context, inventory, changed)),
  ];
  const notes = new Map<FollowedBlock, MovedFormula>();
  for (const { block, row, column } of found) {
    const { sheetId, before, after } = block;
    if (notes.has(block) || formulas.has(keyOf(sheetId, row, column))) continue;
    const way = wayOf({ sheetId, row, column });
    const was = before.rows[row - before.area.row] ?? '';
    const is = way.end === null ? null : (after.rows[way.end.area.row - after.area.row] ?? null);
    if (is === was) continue;
    const place = shownCell(way.end ?? way.before);
    notes.set(block, { kind: 'beside', place, was: plainLine(was), is: is === null ? null : plainLine(is) });
  }
  return [...notes.values()];
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId} ${row} ${column}`;
}

/** The filled cells left and right of blocks, from the top; those of other blocks are none. */
async function textsBeside(
  context: Excel.RequestContext,
  changed: readonly FollowedBlock[],
  all: readonly FollowedBlock[],
): Promise<Beside[]> {
  const asked = changed.flatMap((block) => {
    const sheet = context.workbook.worksheets.getItem(block.sheetId);
    return sidesOf(block.before.area).map((side) => {
      return { block, takeUsed: askForArea(rangeOf(sheet, side).getUsedRangeOrNullObject(true)) };
    });
  });
  await context.sync();
  const strips = asked.flatMap(({ block, takeUsed }) => {
    const area = takeUsed();
    return area === null ? [] : [{ block, sheetId: block.sheetId, area }];
  });
  const read = strips.length === 0 ? [] : await readAreas(context, strips, ['values']);
  return strips.flatMap(({ block, sheetId, area }, index) =>
    (read[index]?.values ?? []).flatMap((line, r) =>
      line.flatMap((value, c): Beside[] => {
        const cell = { row: area.row + r, column: area.column + c };
        const isOurs = all.some((one) => one.sheetId === sheetId && contains(one.before.area, cell));
        return value === '' || isOurs ? [] : [{ block, ...cell }];
      }),
    ),
  );
}

/** The cells with a comment in rows of blocks. Notes, the yellow ones, can only be seen from ExcelApi 1.18 on. */
async function commentsIn(
  context: Excel.RequestContext,
  inventory: Inventory,
  blocks: readonly FollowedBlock[],
): Promise<Beside[]> {
  const comments = (await readComments(context, 'comments')) ?? [];
  return comments.flatMap(({ sheet, address }) => {
    const cell = address === null ? null : parseArea(address);
    return blocks.flatMap((block): Beside[] => {
      const { area } = block.before;
      const isHere =
        cell !== null &&
        sheetNameOf(inventory, block.sheetId) === sheet &&
        cell.row >= area.row &&
        cell.row < endRow(area);
      return isHere ? [{ block, row: cell.row, column: cell.column }] : [];
    });
  });
}
