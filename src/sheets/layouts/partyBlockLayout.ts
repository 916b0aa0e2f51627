import type { GroupAllocation } from '../../allocation/allocation';
import { potHeading } from '../../allocation/pots';
import type { PartyTable } from '../../parties/party';
import { allocationHeadings, groupShareHeading, rowLabels } from '../../texts/sheetHeadings';
import type { GroupLayout } from '../groupLayout';
import { type AboutOf, type BlockLayout, potColumns } from './blockLayout';
import { recipientBlockRows } from './recipientBlockRows';

/** The lower block of an allocation sheet: recipients, subtotals, the rounding difference and the check. */
export function partyBlockLayout(
  { group, pots, differences }: GroupAllocation,
  table: PartyTable,
  { parties, groupShare }: GroupLayout,
): BlockLayout<AboutOf<'party' | 'subtotal' | 'difference' | 'check'>> {
  const { party, share, sector } = allocationHeadings;
  const ofGroup = groupShare === null ? [] : [groupShareHeading(groupShare.heading)];
  // Without sectors the column is empty, and is left out where the share within the group takes its place.
  const ofSector = table.sectors.length > 0 ? [sector] : groupShare === null ? [''] : [];
  return {
    group,
    rows: [
      null,
      ...recipientBlockRows(parties, differences, table),
      { label: rowLabels.check, about: { kind: 'check' } },
    ],
    columns: [
      null,
      { kind: 'share' },
      ...ofGroup.map(() => ({ kind: 'groupShare' }) as const),
      ...ofSector.map(() => null),
      ...potColumns(pots),
    ],
    headings: [party, share, ...ofGroup, ...ofSector, ...pots.map(potHeading)],
  };
}
