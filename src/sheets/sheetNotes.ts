import type { DisplayUnit } from '../settings/settings';
import type { SheetTexts } from '../texts/da/sheetTexts';
import type { GroupAllocation } from '../allocation/allocation';
import type { CostTable } from '../costs/costRow';
import { formatExact } from '../money/formatExact';
import { type Ratio, addUpToWhole } from '../money/ratio';
import { decimalOf } from '../money/roundRatio';
import type { Language } from '../texts/language';
import { sheetTexts } from '../texts/sheetTexts';
import { itemAt } from './itemAt';
import { pricedYears } from './pricedYears';
import { addToList } from '../cells/addToList';
import type { PartyTable } from '../parties/party';
import { shownShare } from './groupShares';

/** What a sheet must say of its amounts where `Enhed` is not kr.: `Beløb er vist i 1.000 kr. …`, and that rounded figures need not add up. */
export function unitNotes(unit: DisplayUnit, texts: SheetTexts): string[] {
  if (unit === 'kr') return [];
  return [unit === 'thousand' ? texts.shownInThousands : texts.shownInMillions];
}

/** Factors are shown with as many decimals as they have, at most these. */
const PLACES = 8;

/** A sentence for each price level that amounts of the group were brought from: what each year was multiplied by. */
export function priceNotes(group: GroupAllocation, costs: CostTable, language: Language): string[] {
  const shown = new Set(pricedYears(group, costs));
  const levels = new Map<number, Map<number, Ratio>>();
  for (const { row } of group.rows) {
    for (const { year, adjusted } of itemAt(costs.rows, row).amounts) {
      if (adjusted === undefined || typeof year !== 'number' || !shown.has(year)) continue;
      const factors = levels.get(adjusted.level) ?? new Map<number, Ratio>();
      levels.set(adjusted.level, factors.set(year, adjusted.factor));
    }
  }
  const texts = sheetTexts(language);
  return [...levels]
    .sort(([a], [b]) => a - b)
    .map(([level, factors]) => {
      const words = [...factors]
        .sort(([a], [b]) => a - b)
        .map(([year, factor]) => texts.yearFactor(year, shownFactor(factor, language)));
      return texts.pricesAdjusted(level, words.join(', '));
    });
}

/** A factor as it is shown: 108243216/100000000 is 1,08243216. */
export function shownFactor(factor: Ratio, language: Language): string {
  return formatExact(decimalOf(factor, PLACES), language);
}

const WHOLE = 10_000;

/** A sentence for each sector whose shares, as shown, do not add up to 100,00 %: `Andelene for Kommuner er vist med to decimaler …`. */
export function shareNotes(group: GroupAllocation, parties: PartyTable, texts: SheetTexts): string[] {
  const notes: string[] = [];
  for (const [sector, shares] of sharesBySector(group, parties)) {
    const sum = shares.reduce((total, share) => total + shownShare(share), 0);
    if (sum === WHOLE) continue;
    notes.push(addUpToWhole(shares) ? texts.sharesRounded(sector, sum) : texts.sharesApart(sector, sum));
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
