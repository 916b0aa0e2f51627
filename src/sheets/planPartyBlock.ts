import type { Ratio } from '../money/ratio';
import type { PartyTable } from '../parties/party';
import { figures, SENTENCES, WORDS, SHARE_FORMAT } from './columnPlans';
import { balanceOf } from './amountPlaces';
import { kronerCell } from './cells';
import type { GroupBlockInput } from './groupPlaces';
import { groupShares, shareNumber } from './groupShares';
import { itemAt } from './itemAt';
import { plannedRows } from './layouts/blockLayout';
import { partyBlockLayout } from './layouts/partyBlockLayout';
import { memberSums } from './recipientLines';
import type { BlockPlan, CellPlan, ColumnPlan, RowPlan } from './sheetPlan';

/** What the recipients' block of one group is made of. */
export interface PartyBlockInput extends GroupBlockInput {
  readonly parties: PartyTable;
  readonly notes: readonly RowPlan[];
}

/**
 * The lower block of an allocation sheet: what each recipient gets, as plain values, with subtotals where they are
 * asked for, the rounding difference where there is one, and a check of native formulas that the cost block's total has
 * gone out. The sector's column lets the amounts stand under the cost block's, and tells recipients of equal names apart.
 */
export function planPartyBlock(input: PartyBlockInput): BlockPlan {
  const { group, parties, places, layout, definedName } = input;
  const { groupShare } = layout;
  const within = sharesWithin(input);
  const leading = (label: string): CellPlan[] => [label, ...Array<null>(layout.leading - 1).fill(null)];
  const rows = plannedRows(partyBlockLayout(group, parties, layout), ({ label, about }, at): RowPlan => {
    switch (about.kind) {
      case 'party':
      case 'subtotal': {
        const line = itemAt(layout.parties, at - 1);
        if (line.kind === 'party') {
          const { party, share, amounts } = line.item;
          const { sector } = itemAt(parties.parties, party);
          const ofGroup = groupShare === null ? [] : [shareCell(within.get(party) ?? null)];
          const ofSector = groupShare === null || parties.sectors.length > 0 ? [sector || null] : [];
          const cells = [label, shareCell(share), ...ofGroup, ...ofSector];
          return { kind: 'item', cells: [...cells, ...Array.from(amounts, kronerCell)] };
        }
        const { whole } = groupShares(line.items, group, parties);
        const ofGroup = whole === null || whole.numerator === 0n ? null : 1;
        const shares = [label, shareCell(whole), ofGroup, ...Array<null>(layout.leading - 3).fill(null)];
        const sums = memberSums(line.items, line.run, group.pots.length, layout.leading, definedName);
        return { kind: 'subtotal', cells: [...shares, ...sums] };
      }
      case 'difference':
        return {
          kind: 'difference',
          cells: [...leading(label), ...Array.from(group.differences, kronerCell)],
        };
      case 'check':
        return { kind: 'check', cells: [...leading(label), ...places.map(balanceOf)] };
    }
  });

  return {
    definedName,
    columns: columns(input),
    rows: [...rows, ...input.notes],
    // For the legend of the traffic light among the notes.
    tintColumn: 0,
    liveChecks: { rows: 'check', columns: places.map(({ column }) => column), good: 0 },
  };
}

/** Each member's share of its subtotal, by `Party.index`. */
function sharesWithin({ group, parties, layout }: PartyBlockInput): ReadonlyMap<number, Ratio | null> {
  const shares = new Map<number, Ratio | null>();
  for (const line of layout.parties) {
    if (line.kind === 'party') continue;
    const { within } = groupShares(line.items, group, parties);
    line.items.forEach(({ party }, index) => shares.set(party, within[index] ?? null));
  }
  return shares;
}

function shareCell(share: Ratio | null): number | null {
  return share === null ? null : shareNumber(share);
}

function columns({ places, amountFormat, layout }: PartyBlockInput): ColumnPlan[] {
  const share = figures(SHARE_FORMAT);
  return [
    SENTENCES,
    share,
    ...(layout.groupShare === null ? [] : [share]),
    ...(layout.leading > layout.sector && layout.sector !== layout.groupShare?.column ? [WORDS] : []),
    ...places.map(() => figures(amountFormat)),
  ];
}
