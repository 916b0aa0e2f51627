import { addToList } from '../cells/addToList';
import type { GroupAllocation } from '../allocation/allocation';
import { type Ratio, NO_RATIO, sumOfRatios } from '../money/ratio';
import type { PartyTable } from '../parties/party';
import type { SheetTexts } from '../texts/da/sheetTexts';
import { itemAt } from './itemAt';
import { shownShare } from './shareNumber';

const WHOLE = 10_000;

/** A sentence for each sector whose shares, as shown, do not add up to 100,00 %: `Andelene for Kommuner er vist med to decimaler …`. */
export function shareNotes(group: GroupAllocation, parties: PartyTable, texts: SheetTexts): string[] {
  const notes: string[] = [];
  for (const [sector, shares] of sharesBySector(group, parties)) {
    const sum = shares.reduce((total, share) => total + shownShare(share), 0);
    if (sum === WHOLE) continue;
    notes.push(isWhole(shares) ? texts.sharesRounded(sector, sum) : texts.sharesApart(sector, sum));
  }
  return notes;
}

/** Together are those who share the same pots: a sector, or all where a pot is shared across sectors. */
function sharesBySector(group: GroupAllocation, parties: PartyTable): Map<string, Ratio[]> {
  const isAcross = group.pots.some((pot) => pot.sector === '');
  const shares = new Map<string, Ratio[]>();
  for (const { party, share } of group.parties) {
    if (share === null) continue;
    const sector = isAcross ? '' : itemAt(parties.parties, party).sector;
    addToList(shares, sector, share);
  }
  return shares;
}

function isWhole(shares: readonly Ratio[]): boolean {
  const { numerator, denominator } = shares.reduce(sumOfRatios, NO_RATIO);
  return numerator === denominator;
}
