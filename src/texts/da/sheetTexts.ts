import { formatPercent } from '../../money/formatAmount';
import type { SheetTexts } from '../sheetTexts';

export const sheetTextsDa: SheetTexts = {
  noFindings: 'Ingen bemærkninger',
  ok: 'OK',
  deviation: 'Afvigelse',
  checkGroup: 'Parternes beløb og afrundingsdifferencen giver tilsammen det fordelte beløb.',
  checkOverview:
    'Parternes beløb i alle grupper og afrundingsdifferencerne giver tilsammen det fordelte beløb.',
  shownInThousands: 'Beløb er vist i 1.000 kr. Cellerne indeholder hele beløbet i kr.',
  shownInMillions: 'Beløb er vist i mio. kr. Cellerne indeholder hele beløbet i kr.',
  green: 'Grøn: kontraktpris',
  yellow: 'Gul: kvalificeret skøn',
  red: 'Rød: betydelig usikkerhed',
  sharesRounded: (sector, sum) =>
    `Andelene${of(sector)} er vist med to decimaler og giver derfor tilsammen ${percent(sum)}. Beløbene er beregnet af de nøjagtige andele.`,
  sharesApart: (sector, sum) =>
    `Andelene${of(sector)} giver tilsammen ${percent(sum)}, fordi ikke alle parter har del i alle beløb. Hver andel er af de beløb, parten har del i.`,
  severalRows: (count) => `${count} poster`,
};

function of(sector: string): string {
  return sector === '' ? '' : ` for ${sector}`;
}

function percent(hundredths: number): string {
  return formatPercent({ numerator: BigInt(hundredths), denominator: 10_000n }, 'da');
}
