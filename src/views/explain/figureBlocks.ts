import type { WorkbookState, PlacedName } from '../../cells/workbookState';
import { mergeGroups } from '../../sheets/mergeGroups';
import type { PaneCalculation } from '../paneCalculation';
import { rateTable } from '../../sheets/rateTable';
import { ratesOf } from '../../sheets/rates';
import { groupLayout } from '../../sheets/groupLayout';
import type { BlockLayout } from '../../sheets/layouts/blockLayout';
import { checksBlockLayout } from '../../sheets/layouts/checksBlockLayout';
import { costBlockLayout } from '../../sheets/layouts/costBlockLayout';
import { overviewBlockLayout } from '../../sheets/layouts/overviewBlockLayout';
import { partyBlockLayout } from '../../sheets/layouts/partyBlockLayout';
import { ratesBlockLayout } from '../../sheets/layouts/ratesBlockLayout';
import { reconciliationBlockLayout } from '../../sheets/layouts/reconciliationBlockLayout';
import { overviewLayout } from '../../sheets/overviewPlaces';
import { type FigureBlock, rowIdentity } from './figureBlock';
import { ownSheets } from './ownSheets';

/**
 * Every block of ours that stands in the workbook, with what its rows and columns are about by the present
 * calculation. Empty where nothing has been written yet, or where there are errors.
 */
export function figureBlocks(calculation: PaneCalculation, state: WorkbookState): FigureBlock[] {
  const { allocation, comparisons, input } = calculation;
  if (allocation === null) return [];
  const { parties, settings } = input;
  const sheets = ownSheets(calculation, state);
  const overview = mergeGroups(allocation, parties);
  const rates = ratesOf(parties, settings);
  const rated = rates === null ? null : rateTable(allocation, parties, settings, rates);
  return [
    ...allocation.groups.flatMap((group, index) => {
      const layout = groupLayout(group, input);
      return [
        ...placed(sheets.groups[index]?.[0], costBlockLayout(group, input.costs, layout)),
        ...placed(sheets.groups[index]?.[1], partyBlockLayout(group, parties, layout)),
      ];
    }),
    ...placed(
      sheets.overview[0],
      overviewBlockLayout(
        overview,
        overviewLayout(overview, parties, settings),
        parties,
        settings,
        rated?.rows,
      ),
    ),
    ...(rated === null ? [] : placed(sheets.rates[0], ratesBlockLayout(rated))),
    ...placed(sheets.control[3], checksBlockLayout(allocation, overview)),
    ...placed(sheets.control[4], reconciliationBlockLayout(comparisons)),
  ];
}

function placed(place: PlacedName | undefined, block: BlockLayout): FigureBlock[] {
  if (place === undefined) return [];
  const rowOf = new Map<string, number>();
  block.rows.forEach((line, index) => {
    const identity = line === null ? null : rowIdentity(line.about);
    if (identity !== null) rowOf.set(identity, index);
  });
  return [{ ...block, place, rowOf }];
}
