import type { WorkbookState, PlacedName } from '../../workbook/workbook';
import { chooseSheets, type ChosenSheet } from '../../sheets/chooseSheets';
import { mergeGroups } from '../../sheets/mergeGroups';
import { wantedAllocationSheet, wantedControl, wantedOverview, wantedTrail } from '../../sheets/wantedSheets';
import type { PaneCalculation } from '../panelProps';
import { costBlock, overviewBlock, partyBlock } from './allocationBlocks';
import { checksBlock, reconciliationBlock } from './controlBlocks';
import { type FigureBlock, type PlannedBlock, rowIdentity } from './figureBlock';

/**
 * Every block of ours that stands in the workbook, with what its rows and columns are about by the present
 * calculation. Blocks are found by their defined names, so it makes no difference where the user has moved them or
 * what the sheet is called by now. Empty where nothing has been written yet, or where there are errors.
 */
export function figureBlocks(calculation: PaneCalculation, state: WorkbookState): FigureBlock[] {
  const { allocation, comparisons, input } = calculation;
  if (allocation === null) return [];
  const { groups } = allocation;
  const wanted = [
    ...groups.map(({ group }) => wantedAllocationSheet(group)),
    wantedOverview,
    wantedControl,
    wantedTrail,
  ];
  const chosen = chooseSheets(wanted, state).value;
  const places = new Map(state.blocks.map((block) => [block.definedName.toLowerCase(), block]));
  const placeOf = (sheet: ChosenSheet | undefined, block: number): PlacedName | undefined =>
    sheet === undefined || sheet.isNew ? undefined : places.get((sheet.blocks[block] ?? '').toLowerCase());

  const overview = mergeGroups(allocation, input.parties.sectors);
  const control = chosen[groups.length + 1];
  return [
    ...groups.flatMap((group, index) => [
      ...placed(placeOf(chosen[index], 0), costBlock(group, input)),
      ...placed(placeOf(chosen[index], 1), partyBlock(group, input)),
    ]),
    ...placed(placeOf(chosen[groups.length], 0), overviewBlock(overview, input)),
    ...placed(placeOf(control, 1), checksBlock(allocation, overview)),
    ...placed(placeOf(control, 2), reconciliationBlock(comparisons)),
  ];
}

function placed(place: PlacedName | undefined, block: PlannedBlock): FigureBlock[] {
  if (place === undefined) return [];
  const rowOf = new Map<string, number>();
  block.rows.forEach((line, index) => {
    const identity = line === null ? null : rowIdentity(line.about);
    if (identity !== null) rowOf.set(identity, index);
  });
  return [{ ...block, place, rowOf }];
}
