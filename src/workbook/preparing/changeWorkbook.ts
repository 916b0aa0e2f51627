import { patiently } from '../patience';
import type { Inventory } from '../reading/inventory';
import { openWorkbook } from '../recovery/openWorkbook';
import { beforeWriting } from './beforeWriting';

/**
 * Opens the workbook, finds out what there is to do, and does it; all of that once more, after a while, where another
 * workbook is in front.
 *
 * @param find writes nothing. @param change leaves nothing behind when it fails.
 * @throws as `beforeWriting` and `change` do.
 */
export function changeWorkbook<Found, Result>(
  excel: typeof Excel,
  find: (context: Excel.RequestContext, inventory: Inventory) => Found | Promise<Found>,
  change: (found: Found, inventory: Inventory) => Promise<Result>,
): Promise<Result> {
  return patiently(excel, async () => {
    const { found, inventory } = await beforeWriting(excel, async (context) => {
      const opened = await openWorkbook(context);
      return { found: await find(context, opened), inventory: opened };
    });
    return change(found, inventory);
  });
}
