import type { WorkbookPlan } from '../../sheets/sheetPlan';
import { sameName } from '../../cells/sameName';
import type { Inventory } from '../reading/inventory';
import type { Place } from '../reading/readPlaces';
import { WorkbookChanged } from '../workbook';

/**
 * Checks that a plan still fits: a sheet of ours is the one it was planned for and can be written to, a new sheet's
 * name is still free, and sheets can be added at all.
 *
 * @param places where names stand, by lower-case name.
 * @throws WorkbookChanged
 */
export function checkUnchanged(
  plan: WorkbookPlan,
  inventory: Inventory,
  places: ReadonlyMap<string, Place>,
): void {
  if (inventory.isStructureProtected) {
    throw new WorkbookChanged('The structure of the workbook is protected, so no sheet can be added.');
  }
  for (const { name, definedName } of plan.sheets) {
    const place = places.get(definedName.toLowerCase());
    const sheet = inventory.sheets.find((one) => sameName(one.name, name));
    if (place === undefined && sheet !== undefined) {
      throw new WorkbookChanged(`There is a sheet »${name}« that was not there, or is not ours.`);
    }
    if (place !== undefined && !sameName(place.sheet, name)) {
      throw new WorkbookChanged(`The sheet »${name}« is now »${place.sheet}«.`);
    }
    if (sheet?.isProtected === true) throw new WorkbookChanged(`The sheet »${name}« is protected.`);
  }
}
