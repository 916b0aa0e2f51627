import type { WorkbookState, PlacedName } from '../../cells/workbookState';
import { mergeGroups } from '../../sheets/mergeGroups';
import type { PaneCalculation } from '../paneCalculation';
import { rateTable } from '../../sheets/rateTable';
import { ratesOf } from '../../sheets/rates';
import { costBlock, overviewBlock, partyBlock, ratesBlock } from './allocationBlocks';
import { checksBlock, reconciliationBlock } from './controlBlocks';
import { type FigureBlock, type PlannedBlock, rowIdentity } from './figureBlock';
import { ownSheets } from './ownSheets';

/**
 * Every block of ours that stands in the workbook, with what its rows and columns are about by the present
 * calculation. Empty where nothing has been written yet, or where there are errors.
 */
export function figureBlocks(calculation: PaneCalculation, state: WorkbookState): FigureBlock[] {
  const { allocation, comparisons, input } = calculation;
  if (allocation === null) return [];
  const sheets = ownSheets(calculation, state);
  const overview = mergeGroups(allocation, input.parties);
  const rates = ratesOf(input.parties, input.settings);
  const rated = rates === null ? null : rateTable(allocation, input.parties, input.settings, rates);
  return [
    ...allocation.groups.flatMap((group, index) => [
      ...placed(sheets.groups[index]?.[0], costBlock(group, input)),
      ...placed(sheets.groups[index]?.[1], partyBlock(group, input)),
    ]),
    ...placed(sheets.overview[0], overviewBlock(overview, input, rated?.rows ?? [])),
    ...(rated === null ? [] : placed(sheets.rates[0], ratesBlock(rated))),
    ...placed(sheets.control[1], checksBlock(allocation, overview)),
    ...placed(sheets.control[2], reconciliationBlock(comparisons)),
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
