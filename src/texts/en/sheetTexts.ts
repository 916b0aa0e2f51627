import type { AmountUnit } from '../../money/amountUnit';
import type { ColumnReading } from '../../tables/rangeReading';
import type { CellRef } from '../../findings/cellRef';
import { formatCell } from '../../findings/formatCell';
import { joinNames } from '../joinNames';
import { formatPercent } from '../../money/formatAmount';
import type { SheetTexts } from '../da/sheetTexts';

export const sheetTexts: SheetTexts = {
  noFindings: 'No remarks',
  noneChanged: 'The figures have not changed since the allocation',
  changed: (range) => `The figures in ${range} have changed since the allocation`,
  leftOut: ({ totals, headingRows, blankRows }) =>
    [
      ...(totals.length === 0 ? [] : [`sums: ${cells(totals)}`]),
      ...(headingRows.length === 0 ? [] : [`headings: ${cells(headingRows)}`]),
      ...(blankRows === 0 ? [] : [blankRows === 1 ? '1 empty row' : `${blankRows} empty rows`]),
    ].join('; '),
  columnMeaning: ({ kind, name, year, unit, priceLevel, text, isIdle }) =>
    [
      `${meaningOf(kind, name, year)}${text === undefined ? '' : `: ${text}`}`,
      unitText(unit),
      priceLevel === null ? '' : `prices of ${priceLevel}`,
      isIdle === true ? 'not used here' : '',
    ]
      .filter((text) => text !== '')
      .join(', '),
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
  comparisonNote: (sharesTheSame) =>
    `The amounts are those of all groups and all years shown. An empty cell under Nøgle B or C counts as Nøgle. ${sharesTheSame ? 'The differences add up to 0.' : 'A rate may come to another amount by another key, so the differences do not add up to 0.'}`,
  ratesNote: (driver, hasSectors) =>
    `Kr. per inhabitant is the amount divided by ${driver}, shown with two decimals.${hasSectors ? ' Sectors with equally many inhabitants are the same people and count once; otherwise they are added up.' : ''}`,
  pricesAdjusted: (level, factors) =>
    `Amounts in the prices of ${level} have been multiplied to those of their year: ${factors}. The amounts in their own prices stand to the right of those allocated.`,
  yearFactor: (year, factor) => `${year} by ${factor}`,
  shownInThousands:
    'Amounts are shown in 1,000 kr. The cells hold the whole amount in kr., so the shown figures need not give the shown sum.',
  shownInMillions:
    'Amounts are shown in million kr. The cells hold the whole amount in kr., so the shown figures need not give the shown sum.',
  green: 'Green: contract price',
  yellow: 'Yellow: qualified estimate',
  red: 'Red: considerable uncertainty',
  sharesRounded: (sector, sum) =>
    `The shares${of(sector)} are shown with two decimals and so add up to ${percent(sum)}. The amounts are calculated from the exact shares.`,
  sharesApart: (sector, sum) =>
    `The shares${of(sector)} add up to ${percent(sum)}, since not all recipients take part in all amounts. Each share is of the amounts that the recipient takes part in.`,
  severalRows: (count) => `${count} rows`,
};

function meaningOf(kind: ColumnReading['kind'], name: string, year: number | null): string {
  const ofYear = year === null ? '' : ` of ${year}`;
  const ofName = name === '' ? '' : ` (${name})`;
  const meanings: Readonly<Record<ColumnReading['kind'], string>> = {
    known: name,
    amount: `amounts${ofYear}${ofName}`,
    undecided: 'amounts of an undecided year',
    accounts: `accounts${ofYear}`,
    price: 'total price',
    paid: `paid${ofYear}`,
    driver: `weight${ofYear}`,
    grouping: 'grouping',
    identity: 'carried as text',
    published: `published${ofYear}${ofName}`,
    setting: name,
    unread: 'not read',
  };
  return meanings[kind];
}

function unitText(unit: AmountUnit | null): string {
  if (unit === null) return '';
  return `in ${{ kr: 'DKK', thousand: 'DKK 1,000', million: 'DKK million', milliard: 'DKK 1,000 million' }[unit]}`;
}

function of(sector: string): string {
  return sector === '' ? '' : ` of ${sector}`;
}

function percent(hundredths: number): string {
  return formatPercent({ numerator: BigInt(hundredths), denominator: 10_000n }, 'en');
}

function cells(refs: readonly CellRef[]): string {
  return joinNames(refs.map(formatCell), 'and', (count) => `${count} others`);
}
