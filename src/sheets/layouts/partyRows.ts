import type { PartyTable } from '../../parties/party';
import { rowLabels, subtotalLabel } from '../../texts/sheetHeadings';
import { itemAt } from '../itemAt';
import type { PartyLines } from '../partyLines';
import type { AboutOf, BlockRow } from './blockLayout';

/** The rows of recipients and their subtotals, and of the rounding difference where there is one. */
export function partyRows(
  { lines }: PartyLines<{ readonly party: number }>,
  difference: number | null,
  { parties }: PartyTable,
): BlockRow<AboutOf<'party' | 'subtotal' | 'difference'>>[] {
  return [
    ...lines.map((line): BlockRow<AboutOf<'party' | 'subtotal'>> => {
      if (line.kind === 'party') {
        const { party } = line.item;
        return { label: itemAt(parties, party).name, about: { kind: 'party', party } };
      }
      const members = line.items.map(({ party }) => party);
      return { label: subtotalLabel(line.name), about: { kind: 'subtotal', members } };
    }),
    ...(difference === null ? [] : [{ label: rowLabels.difference, about: { kind: 'difference' } as const }]),
  ];
}
