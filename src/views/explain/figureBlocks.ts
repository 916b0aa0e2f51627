import type { WorkbookState, PlacedName } from '../../cells/workbookState';
import { mergeGroups } from '../../sheets/mergeGroups';
import { populationOf } from '../../parties/inhabitants';
import type { PaneCalculation } from '../paneCalculation';
import { rateTable } from '../../sheets/rateTable';
import { ratesOf } from '../../sheets/rates';
import { groupLayout } from '../../sheets/groupLayout';
import type { BlockLayout } from '../../sheets/layouts/blockLayout';
import { checksBlockLayout } from '../../sheets/layouts/checksBlockLayout';
import { comparisonBlockLayout } from '../../sheets/layouts/comparisonBlockLayout';
import { costBlockLayout } from '../../sheets/layouts/costBlockLayout';
import { overviewBlockLayout } from '../../sheets/layouts/overviewBlockLayout';
import { partyBlockLayout } from '../../sheets/layouts/partyBlockLayout';
import { ratesBlockLayout } from '../../sheets/layouts/ratesBlockLayout';
import { reconciliationBlockLayout } from '../../sheets/layouts/reconciliationBlockLayout';
import { settlementCostsLayout } from '../../sheets/layouts/settlementCostsLayout';
import { settlementPartiesLayout } from '../../sheets/layouts/settlementPartiesLayout';
import { overviewLayout } from '../../sheets/overviewPlaces';
import { type FigureBlock, rowIdentity } from './figureBlock';
import { type OwnSheets, ownSheets } from './ownSheets';

/**
 * Every block of ours that stands in the workbook, with what its rows and columns are about by the present
 * calculation. Empty where nothing has been written yet, or where there are errors.
 */
export function figureBlocks(calculation: PaneCalculation, state: WorkbookState): FigureBlock[] {
  const { allocation, comparisons, further, input } = calculation;
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
    ...besideBlocks(calculation, sheets),
    ...placed(
      sheets.control[3],
      checksBlockLayout(allocation, overview, further ?? { settlements: [], keyComparison: null }),
    ),
    ...placed(sheets.control[4], reconciliationBlockLayout(comparisons)),
  ];
}

/** The settlements and the comparison of keys. */
function besideBlocks({ further, input }: PaneCalculation, sheets: OwnSheets): FigureBlock[] {
  const { costs, parties, settings } = input;
  const { settlements = [], keyComparison = null } = further ?? {};
  const hasRates = populationOf(parties, settings.inhabitants) !== null;
  return [
    ...settlements.flatMap((settlement, index) => [
      ...placed(sheets.settlements[index]?.[0], settlementPartiesLayout(settlement, parties)),
      ...placed(sheets.settlements[index]?.[1], settlementCostsLayout(settlement, costs)),
    ]),
    ...(keyComparison === null
      ? []
      : placed(sheets.comparison[0], comparisonBlockLayout(keyComparison, hasRates, parties))),
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
