import { sameName } from '../../cells/sameName';
import { askForInventory } from '../reading/inventory';
import { plainPlaces } from '../reading/plainPlaces';
import { readAreas } from '../reading/readAreas';
import { readNames } from '../reading/readNames';
import type { Place } from '../reading/readPlaces';
import { referredPlaces, type ReferredPlace } from '../reading/referredPlaces';
import { FollowedOtherwise } from './followedOtherwise';
import { meaningsOf, shownMeaning } from './meanings';
import type { Watch } from './watchFormulas';

/**
 * Looks whether formulas mean of our tables what they were expected to, now that lines have changed places and emptied ones
 * are still there. Three syncs, or none where none is watched.
 *
 * @throws FollowedOtherwise
 */
export async function expectFollowed(context: Excel.RequestContext, watch: Watch): Promise<void> {
  const { blocks, cells, names, inTheEnd, wayOf } = watch;
  if (cells.length === 0 && names.length === 0) return;
  const takeInventory = askForInventory(context);
  await context.sync();
  const inventory = takeInventory();
  const allNames = await readNames(context);
  const areas = cells.map((cell) => wayOf(cell).now);
  const read = await readAreas(context, areas, ['formulas']);
  const referred = referredPlaces(inventory, plainPlaces(inventory), allNames);
  const meant = (places: readonly Place[]): string =>
    JSON.stringify(
      blocks.map(({ sheetId, after }) => meaningsOf(places, sheetId, after).map(shownMeaning).sort()),
    );
  const expect = (before: readonly ReferredPlace[], formula: string, home: string): void => {
    const now = referred(formula, home).flatMap((one) => (one.isText ? one : inTheEnd(one)));
    const [found, expected] = [meant(now), meant(before.flatMap(watch.finally))];
    if (found !== expected) throw new FollowedOtherwise(`Expected ${expected}, found ${found}: ${formula}`);
  };
  cells.forEach(({ places, sheetId }, index) => {
    expect(places, String(read[index]?.formulas[0]?.[0] ?? ''), sheetId);
  });
  for (const { name, sheet, places } of names) {
    const now = allNames.find((entry) => sameName(entry.name, name) && entry.sheet === sheet);
    const home = inventory.sheets.find((entry) => entry.name === sheet)?.id ?? '';
    expect(places, now?.formula ?? '', home);
  }
}
