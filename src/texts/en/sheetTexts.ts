import { formatPercent } from '../../money/formatAmount';
import type { SheetTexts } from '../da/sheetTexts';

export const sheetTexts: SheetTexts = {
  noFindings: 'No remarks',
  ok: 'OK',
  deviation: 'Deviation',
  checkGroup: "The recipients' amounts and the rounding difference add up to the allocated amount.",
  checkOverview:
    "The recipients' amounts in all groups and the rounding differences add up to the allocated amount.",
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
