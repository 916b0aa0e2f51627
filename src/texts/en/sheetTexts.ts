import { formatPercent } from '../../money/formatAmount';
import type { SheetTexts } from '../da/sheetTexts';

export const sheetTexts: SheetTexts = {
  noFindings: 'No remarks',
  ok: 'OK',
  deviation: 'Deviation',
  checkGroup: "The recipients' amounts and the rounding difference add up to the allocated amount.",
  checkOverview:
    "The recipients' amounts in all groups and the rounding differences add up to the allocated amount.",
  checkSettlement:
    "The recipients' amounts and the rounding difference add up to the year's budget, accounts and settlement.",
  checkComparison: "The recipients' amounts by each key add up to the allocated amount.",
  settlementSign:
    'What is to be settled is the accounts less what has been paid: an amount above 0 is to be paid, an amount below 0 is paid back.',
  comparisonNote:
    'The amounts are those of all groups and all years shown. An empty cell under Nøgle B or C counts as Nøgle. The differences add up to 0.',
  ratesNote: (driver) =>
    `Kr. per inhabitant is the amount divided by ${driver}, shown with two decimals. Sectors with equally many inhabitants are the same people and count once; otherwise they are added up.`,
  pricesAdjusted: (level, factors) =>
    `Amounts in the prices of ${level} have been multiplied to those of their year: ${factors}. The amounts in their own prices stand to the right of those allocated.`,
  yearFactor: (year, factor) => `${year} by ${factor}`,
  shownInThousands: 'Amounts are shown in 1,000 kr. The cells hold the whole amount in kr.',
  shownInMillions: 'Amounts are shown in million kr. The cells hold the whole amount in kr.',
  green: 'Green: contract price',
  yellow: 'Yellow: qualified estimate',
  red: 'Red: considerable uncertainty',
  sharesRounded: (sector, sum) =>
    `The shares${of(sector)} are shown with two decimals and so add up to ${percent(sum)}. The amounts are calculated from the exact shares.`,
  sharesApart: (sector, sum) =>
    `The shares${of(sector)} add up to ${percent(sum)}, since not all recipients take part in all amounts. Each share is of the amounts that the recipient takes part in.`,
  severalRows: (count) => `${count} rows`,
};

function of(sector: string): string {
  return sector === '' ? '' : ` of ${sector}`;
}

function percent(hundredths: number): string {
  return formatPercent({ numerator: BigInt(hundredths), denominator: 10_000n }, 'en');
}
