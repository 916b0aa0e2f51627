import { isWithin, sameArea } from '../../cells/rectangle';
import {
  wantedAllocationSheet,
  wantedComparison,
  wantedControl,
  wantedOverview,
  wantedRates,
  wantedSettlement,
  wantedTrail,
} from '../../sheets/wantedSheets';
import { OWN_COMMENT } from '../ownComment';
import type { Inventory } from './inventory';
import type { Place } from './readPlaces';

/** A sheet of each kind that has names of its own. */
const KINDS = [
  wantedAllocationSheet(''),
  wantedOverview,
  wantedControl,
  wantedSettlement(2021),
  wantedComparison,
  wantedRates,
  wantedTrail,
].map(({ definedName, firstHeading }) => ({
  beginning: definedName.replace(/_\d+$/, '').toLowerCase(),
  firstHeading,
}));

/**
 * Where figures and words of ours stand: the blocks by their names. A name is ours by its comment, or, where another
 * program has dropped that, by what stands first in it.
 *
 * @param placeOf where names stand, by lower-case name.
 * @param topLeft what stands first in the names that may be ours; without it, comments alone tell.
 */
export function ownPlaces(
  { names }: Pick<Inventory, 'names'>,
  placeOf: ReadonlyMap<string, Place>,
  topLeft: ReadonlyMap<string, string> = new Map(),
): Place[] {
  const places = names.flatMap(({ name, comment }): Place[] => {
    const place = placeOf.get(name.toLowerCase());
    const isOurs = comment === OWN_COMMENT || isHeadedAsOurs(name, topLeft.get(name));
    return place === undefined || !isOurs ? [] : [place];
  });
  // The name of a whole sheet covers what the user may have between and beside its blocks.
  return places.filter((place) => !places.some((other) => isPartOf(other, place)));
}

function isHeadedAsOurs(name: string, heading: string | undefined): boolean {
  const lower = name.toLowerCase();
  return KINDS.some(({ beginning, firstHeading }) => heading === firstHeading && lower.startsWith(beginning));
}

/** Whether a place is within another, and less than all of it. */
function isPartOf({ sheetId, area }: Place, whole: Place): boolean {
  return sheetId === whole.sheetId && isWithin(area, whole.area) && !sameArea(area, whole.area);
}
