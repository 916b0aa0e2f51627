import type { Inventory } from '../reading/inventory';
import { placeBlocks } from '../layout/placeBlocks';
import type { SheetLayout } from '../layout/sheetLayout';
import type { StandingSheet } from '../layout/standing';
import { lineNames } from './blockLines';
import { followBlocks } from './followBlocks';
import { readReferring, type Referring } from './readReferring';

/**
 * Places the blocks of sheets so that the user's formulas keep what they refer to wherever Excel can see to that; gives
 * these, too. A few syncs.
 *
 * @param follows whether lines may change places for it.
 */
export async function follow(
  context: Excel.RequestContext,
  inventory: Inventory,
  sheets: readonly StandingSheet[],
  follows: boolean,
): Promise<{ readonly layouts: readonly SheetLayout[]; readonly referring: Referring }> {
  const tables = sheets.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      id === null || lineNames(block) === null ? [] : [{ sheetId: id, area: block.area }],
    ),
  );
  const referring = await readReferring(context, inventory, tables);
  const asked = follows ? await followBlocks(context, sheets, referring) : undefined;
  const layouts = sheets.map((sheet) => placeBlocks(sheet, asked));
  return { layouts, referring };
}
