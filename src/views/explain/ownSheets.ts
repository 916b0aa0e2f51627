import { chooseSheets } from '../../sheets/chooseSheets';
import type { ChosenSheet } from '../../sheets/chosenSheet';
import {
  wantedAllocationSheet,
  wantedComparison,
  wantedControl,
  wantedOverview,
  wantedRates,
  wantedSettlement,
  wantedTrail,
} from '../../sheets/wantedSheets';
import type { PlacedName, WorkbookState } from '../../cells/workbookState';
import type { PaneCalculation } from '../paneCalculation';

/** Where the blocks of a sheet stand, in the order of `WantedSheet.blocks`; undefined where one is not there. */
export type SheetPlaces = readonly (PlacedName | undefined)[];

/** Our sheets as they stand in the workbook; without blocks where they have not been written. */
export interface OwnSheets {
  /** In the order of the allocation's groups. */
  readonly groups: readonly SheetPlaces[];
  readonly overview: SheetPlaces;
  readonly control: SheetPlaces;
  readonly trail: SheetPlaces;
  readonly rates: SheetPlaces;
  readonly comparison: SheetPlaces;
  /** In the order of the calculation's settlements. */
  readonly settlements: readonly SheetPlaces[];
}

/** Finds our sheets by their defined names, so that it makes no difference where the user has moved them or what they are called by now. */
export function ownSheets({ allocation, further }: PaneCalculation, state: WorkbookState): OwnSheets {
  const groups = (allocation?.groups ?? []).map(({ group }) => wantedAllocationSheet(group));
  const settlements = (further?.settlements ?? []).map(({ year }) => wantedSettlement(year));
  const single = [wantedOverview, wantedControl, wantedTrail, wantedRates, wantedComparison];
  const chosen = chooseSheets([...groups, ...settlements, ...single], state).value;
  const places = new Map(state.blocks.map((block) => [block.definedName.toLowerCase(), block]));
  const placesOf = (sheet: ChosenSheet | undefined): SheetPlaces =>
    sheet === undefined || sheet.isNew ? [] : sheet.blocks.map((name) => places.get(name.toLowerCase()));
  const all = chosen.map(placesOf);
  const alone = groups.length + settlements.length;
  const [overview = [], control = [], trail = [], rates = [], comparison = []] = all.slice(alone);
  return {
    groups: all.slice(0, groups.length),
    settlements: all.slice(groups.length, alone),
    ...{ overview, control, trail, rates, comparison },
  };
}
