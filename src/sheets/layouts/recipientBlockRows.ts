import type { PartyTable } from '../../parties/party';
import { rowLabels, subtotalLabel } from '../../texts/sheetHeadings';
import { itemAt } from '../itemAt';
import type { RecipientLine } from '../recipientLines';
import type { AboutOf, BlockRow } from './blockLayout';

/** The rows of recipients and their subtotals, and of the rounding difference where there is one. */
export function recipientBlockRows(
  lines: readonly RecipientLine<{ readonly party: number }>[],
  differences: ArrayLike<number>,
  { parties }: PartyTable,
): BlockRow<AboutOf<'party' | 'subtotal' | 'difference'>>[] {
  const hasDifference = Array.from(differences).some((difference) => difference !== 0);
  return [
    ...lines.map((line): BlockRow<AboutOf<'party' | 'subtotal'>> => {
      if (line.kind === 'party') {
        const { party } = line.item;
        return { label: itemAt(parties, party).name, about: { kind: 'party', party } };
      }
      const members = line.items.map(({ party }) => party);
      return { label: subtotalLabel(line.name), about: { kind: 'subtotal', members } };
    }),
    ...(hasDifference ? [{ label: rowLabels.difference, about: { kind: 'difference' } as const }] : []),
  ];
}
