import type { WorkbookState } from '../../cells/workbookState';
import { mergeGroups } from '../../sheets/mergeGroups';
import { populationOf } from '../../parties/inhabitants';
import type { PaneCalculation } from '../paneCalculation';
import { rateTable } from '../../sheets/rateTable';
import { ratesOf } from '../../sheets/rates';
import { groupLayout } from '../../sheets/groupLayout';
import type { BlockLayout } from '../../sheets/layouts/blockLayout';
import { checksBlockLayout, checkedColumns } from '../../sheets/layouts/checksBlockLayout';
import { comparisonBlockLayout } from '../../sheets/layouts/comparisonBlockLayout';
import { costBlockLayout } from '../../sheets/layouts/costBlockLayout';
import { overviewBlockLayout } from '../../sheets/layouts/overviewBlockLayout';
import { partyBlockLayout } from '../../sheets/layouts/partyBlockLayout';
import { ratesBlockLayout } from '../../sheets/layouts/ratesBlockLayout';
import { reconciliationBlockLayout } from '../../sheets/layouts/reconciliationBlockLayout';
import { settlementCostsLayout, settlementPartiesLayout } from '../../sheets/layouts/settlementLayouts';
import { recipientLines } from '../../sheets/recipientLines';
import { overviewGroup, sheetNames } from '../../texts/sheetHeadings';
import { type FigureBlock, rowIdentity } from './figureBlock';
import { type SheetPlaces, ownSheets } from './ownSheets';

/**
 * Every block of ours that stands in the workbook, with what its rows and columns are about by the present
 * calculation. Empty where nothing has been written yet, or where there are errors.
 */
export function figureBlocks(calculation: PaneCalculation, state: WorkbookState): FigureBlock[] {
  const { allocation, comparisons, further, input } = calculation;
  if (allocation === null) return [];
  const { costs, parties, settings } = input;
  const sheets = ownSheets(calculation, state);
  const { settlements, keyComparison } = further ?? { settlements: [], keyComparison: null };
  const groups = allocation.groups.map((group) => {
    const layout = groupLayout(group, input);
    const blocks = [costBlockLayout(group, costs, layout), partyBlockLayout(group, parties, layout)] as const;
    return { label: group.group, blocks };
  });
  const settled = settlements.map((settlement) => ({
    label: `${sheetNames.settlement} ${settlement.year}`,
    blocks: [settlementPartiesLayout(settlement, parties), settlementCostsLayout(settlement, costs)] as const,
  }));
  const hasRates = populationOf(parties, settings.inhabitants) !== null;
  const compared = keyComparison && comparisonBlockLayout(keyComparison, hasRates, parties);
  const rates = ratesOf(parties, settings);
  const rated = rates && rateTable(allocation, parties, settings, rates);
  const merged = mergeGroups(allocation, parties);
  const lines = recipientLines(merged.parties, parties, settings);
  const overview = overviewBlockLayout(merged, lines, parties, settings, rated?.rows);
  const checked = [
    ...groups.map(({ label, blocks }) => ({ label, checked: checkedColumns(blocks[1]) })),
    { label: overviewGroup, checked: checkedColumns(overview) },
    ...settled.map(({ label, blocks }) => ({ label, checked: checkedColumns(blocks[0]) })),
    ...(compared === null ? [] : [{ label: sheetNames.comparison, checked: checkedColumns(compared) }]),
  ];
  return [
    ...groups.flatMap(({ blocks }, index) => placed(sheets.groups[index], blocks)),
    ...placed(sheets.overview, [overview]),
    ...(rated === null ? [] : placed(sheets.rates, [ratesBlockLayout(rated)])),
    ...settled.flatMap(({ blocks }, index) => placed(sheets.settlements[index], blocks)),
    ...(compared === null ? [] : placed(sheets.comparison, [compared])),
    ...placed(sheets.control.slice(3), [checksBlockLayout(checked), reconciliationBlockLayout(comparisons)]),
  ];
}

/** The blocks of a sheet that stand in the workbook. */
function placed(places: SheetPlaces = [], blocks: readonly BlockLayout[]): FigureBlock[] {
  return blocks.flatMap((block, index) => {
    const place = places[index];
    if (place === undefined) return [];
    const rows = block.rows.flatMap((line, at) =>
      line === null ? [] : [[rowIdentity(line.about), at] as const],
    );
    return [{ ...block, place, rowOf: new Map(rows) }];
  });
}
