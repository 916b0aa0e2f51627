import type { AmountUnit } from '../../money/amountUnit';
import type { ColumnReading, RowsLeftOut } from '../../tables/rangeReading';
import type { CellRef } from '../../findings/cellRef';
import { formatCell } from '../../findings/formatCell';
import { joinNames } from '../joinNames';
import { formatPercent } from '../../money/formatAmount';

/** What the sheets say in whole sentences; the words of the contract are in `sheetHeadings.ts`. */
export const sheetTexts = {
  noFindings: 'Ingen bemærkninger',
  /** What the ranges together say as long as they are as they were when the amounts were shared. */
  noneChanged: 'Tallene er ikke ændret siden fordelingen',
  changed: (range: string) => `Tallene i ${range} er ændret siden fordelingen`,
  /** Rows that are not used: those that add up others and those that only head others, by their cells, and how many are empty. */
  leftOut: ({ totals, headingRows, blankRows }: RowsLeftOut) =>
    [
      ...(totals.length === 0 ? [] : [`summer: ${cells(totals)}`]),
      ...(headingRows.length === 0 ? [] : [`overskrifter: ${cells(headingRows)}`]),
      ...(blankRows === 0 ? [] : [blankRows === 1 ? '1 tom række' : `${blankRows} tomme rækker`]),
    ].join('; '),
  columnMeaning: ({ kind, name, year, unit, priceLevel, text, isIdle }: ColumnReading) =>
    [
      `${meaningOf(kind, name, year)}${text === undefined ? '' : `: ${text}`}`,
      unitText(unit),
      priceLevel === null ? '' : `${priceLevel}-priser`,
      isIdle === true ? 'bruges ikke her' : '',
    ]
      .filter((text) => text !== '')
      .join(', '),
  /** The two results of a check. */
  ok: 'OK',
  deviation: 'Afvigelse',
  checkGroup: 'Parternes beløb og afrundingsdifferencen giver tilsammen det fordelte beløb.',
  checkOverview:
    'Parternes beløb i alle grupper og afrundingsdifferencerne giver tilsammen det fordelte beløb.',
  checkSettlement:
    'Parternes beløb og afrundingsdifferencen giver tilsammen årets budget, regnskab og afregning.',
  checkComparison: 'Parternes beløb efter hver nøgle giver tilsammen det fordelte beløb.',
  /** How the sign of what is to be settled is read. */
  settlementSign:
    'Til afregning er regnskab minus betalt: et beløb over 0 skal indbetales, et beløb under 0 betales tilbage.',
  /** @param sharesTheSame whether as much is shared by every key. */
  comparisonNote: (sharesTheSame: boolean) =>
    `Beløbene er for alle grupper og alle viste år. En tom celle under Nøgle B eller C regnes som Nøgle. ${sharesTheSame ? 'Forskellene giver tilsammen 0.' : 'En takst kan give et andet beløb efter en anden nøgle, så forskellene giver ikke tilsammen 0.'}`,
  /**
   * @param driver the column of `Parter` that counts inhabitants.
   * @param hasSectors whether the same people may be counted under several sectors.
   */
  ratesNote: (driver: string, hasSectors: boolean) =>
    `Kr. pr. indbygger er beløbet delt med ${driver} og vist med to decimaler.${hasSectors ? ' Sektorer, der har lige mange indbyggere, er de samme mennesker og tælles én gang; ellers lægges de sammen.' : ''}`,
  /** @param factors what each year's amounts were multiplied by: `2021 med 1,0404`. */
  pricesAdjusted: (level: number, factors: string) =>
    `Beløb i prisniveau ${level} er ganget til årets priser: ${factors}. Beløbene i deres eget prisniveau står til højre for de fordelte.`,
  yearFactor: (year: number, factor: string) => `${year} med ${factor}`,
  shownInThousands:
    'Beløb er vist i 1.000 kr. Cellerne indeholder hele beløbet i kr., så de viste tal behøver ikke at give den viste sum.',
  shownInMillions:
    'Beløb er vist i mio. kr. Cellerne indeholder hele beløbet i kr., så de viste tal behøver ikke at give den viste sum.',
  green: 'Grøn: kontraktpris',
  yellow: 'Gul: kvalificeret skøn',
  red: 'Rød: betydelig usikkerhed',
  /**
   * Shares that are shown rounded and so do not add up to 100 %.
   * @param sector `''` where all recipients share together.
   * @param sum in hundredths of a percent: 9999 is 99,99 %.
   */
  sharesRounded: (sector: string, sum: number) =>
    `Andelene${of(sector)} er vist med to decimaler og giver derfor tilsammen ${percent(sum)}. Beløbene er beregnet af de nøjagtige andele.`,
  /** Shares that do not add up since not all recipients take part in all amounts. */
  sharesApart: (sector: string, sum: number) =>
    `Andelene${of(sector)} giver tilsammen ${percent(sum)}, fordi ikke alle parter har del i alle beløb. Hver andel er af de beløb, parten har del i.`,
  /** What stands for several cost rows that were added up: `10 poster`. */
  severalRows: (count: number) => `${count} poster`,
};

export type SheetTexts = typeof sheetTexts;

function meaningOf(kind: ColumnReading['kind'], name: string, year: number | null): string {
  const ofYear = year === null ? '' : ` for ${year}`;
  const ofName = name === '' ? '' : ` (${name})`;
  const meanings: Readonly<Record<ColumnReading['kind'], string>> = {
    known: name,
    amount: `beløb${ofYear}${ofName}`,
    undecided: 'beløb uden afklaret år',
    accounts: `regnskab${ofYear}`,
    price: 'pris i alt',
    paid: `betalt${ofYear}`,
    driver: `vægt${ofYear}`,
    grouping: 'gruppering',
    identity: 'følger med som tekst',
    published: `offentliggjort${ofYear}${ofName}`,
    setting: name,
    unread: 'læses ikke',
  };
  return meanings[kind];
}

function unitText(unit: AmountUnit | null): string {
  if (unit === null) return '';
  return `i ${{ kr: 'kr.', thousand: '1.000 kr.', million: 'mio. kr.', milliard: 'mia. kr.' }[unit]}`;
}

function of(sector: string): string {
  return sector === '' ? '' : ` for ${sector}`;
}

function percent(hundredths: number): string {
  return formatPercent({ numerator: BigInt(hundredths), denominator: 10_000n }, 'da');
}

function cells(refs: readonly CellRef[]): string {
  return joinNames(refs.map(formatCell), 'og', (count) => `${count} andre`);
}
