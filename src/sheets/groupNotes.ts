import type { GroupAllocation } from '../allocation/allocation';
import type { Certainty, CostTable } from '../costs/costRow';
import { finding } from '../findings/finding';
import type { PartyTable } from '../parties/party';
import type { Settings } from '../settings/settings';
import { findingText } from '../texts/findingText';
import { sheetTexts } from '../texts/sheetTexts';
import { itemAt } from './itemAt';
import { priceNotes } from './priceNotes';
import { shareNotes } from './shareNotes';
import type { RowPlan } from './sheetPlan';
import { unitNotes } from './unitNotes';

const CERTAINTIES: readonly Certainty[] = ['green', 'yellow', 'red'];

/**
 * The sentences below a group's recipients: the unit, shares that do not show 100,00 %, rows whose sectors were rounded
 * each by itself, and what the colours in use mean (on their own colour).
 */
export function groupNotes(
  group: GroupAllocation,
  costs: CostTable,
  parties: PartyTable,
  settings: Settings,
): RowPlan[] {
  const texts = sheetTexts(settings.language);
  const sentences = [
    ...unitNotes(settings.displayUnit, texts),
    ...priceNotes(group, costs, settings.language),
    ...shareNotes(group, parties, texts),
    ...splitNotes(group, costs, settings),
  ];
  const used = new Set(group.rows.map(({ row }) => itemAt(costs.rows, row).certainty));
  const legend = CERTAINTIES.filter((certainty) => used.has(certainty));
  return [
    ...sentences.map((text): RowPlan => ({ kind: 'note', cells: [text] })),
    ...legend.map((tint): RowPlan => ({ kind: 'note', cells: [texts[tint]], tint })),
  ];
}

function splitNotes(group: GroupAllocation, costs: CostTable, { language }: Settings): string[] {
  return group.splitDifferences.map(({ row, year, difference }) => {
    const { label } = itemAt(costs.rows, row);
    return findingText(finding('note', 'split-difference', null, { label, year, difference }), language)
      .message;
  });
}
