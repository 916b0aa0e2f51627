import { formatPercent } from '../../money/formatAmount';

/** What the sheets say in whole sentences; the words of the contract are in `sheetHeadings.ts`. */
export const sheetTexts = {
  noFindings: 'Ingen bemærkninger',
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
  comparisonNote:
    'Beløbene er for alle grupper og alle viste år. En tom celle under Nøgle B eller C regnes som Nøgle. Forskellene giver tilsammen 0.',
  /** @param driver the column of `Parter` that counts inhabitants. */
  ratesNote: (driver: string) =>
    `Kr. pr. indbygger er beløbet delt med ${driver} og vist med to decimaler. Sektorer, der har lige mange indbyggere, er de samme mennesker og tælles én gang; ellers lægges de sammen.`,
  /** @param factors what each year's amounts were multiplied by: `2021 med 1,0404`. */
  pricesAdjusted: (level: number, factors: string) =>
    `Beløb i prisniveau ${level} er ganget til årets priser: ${factors}. Beløbene i deres eget prisniveau står til højre for de fordelte.`,
  yearFactor: (year: number, factor: string) => `${year} med ${factor}`,
  shownInThousands: 'Beløb er vist i 1.000 kr. Cellerne indeholder hele beløbet i kr.',
  shownInMillions: 'Beløb er vist i mio. kr. Cellerne indeholder hele beløbet i kr.',
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

function of(sector: string): string {
  return sector === '' ? '' : ` for ${sector}`;
}

function percent(hundredths: number): string {
  return formatPercent({ numerator: BigInt(hundredths), denominator: 10_000n }, 'da');
}
