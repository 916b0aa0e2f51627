import { isInterrupted, readInventory, type Inventory } from '../reading/inventory';
import { recover } from './recover';
import { RestoreFailed } from '../workbook';

/**
 * The workbook's inventory, to write by; if a run of ours was cut off in it, it is brought in order first.
 *
 * @throws RestoreFailed
 */
export async function openWorkbook(context: Excel.RequestContext): Promise<Inventory> {
  const inventory = await readInventory(context);
  if (!isInterrupted(inventory)) return inventory;
  try {
    await recover(context);
  } catch (cause) {
    throw new RestoreFailed('A run was cut off earlier; its copies are kept, but could not be put back.', {
      cause,
    });
  }
  return readInventory(context);
}
