import type { LeveledAmount } from '../../findings/resultParams';
import { formatExact } from '../../money/formatExact';
import type { Ore } from '../../money/ore';
import type { FindingTexts } from '../findingTexts';
import { counted, didYouMean, joined, kroner, quoted } from './words';

/** Danish texts of findings about price levels, the years that are shown, subtotals and settlements. */
export const frameTexts = {
  'setting-column-unknown': ({ name, heading, suggestion }, place) => ({
    message: `Indstillingen ${quoted(name)}${place} er ${quoted(heading)}, som ikke er en kolonne i Parter.`,
    remedy: `${didYouMean(suggestion)}Ret navnet, eller tilføj kolonnen i Parter.`,
  }),
  'subtotal-of-one': ({ heading }, place) => ({
    message: `Kolonnen ${quoted(heading)}${place} giver hver part sin egen mellemtotal.`,
    remedy: 'Vælg en kolonne, hvor flere parter har samme tekst, fx Klynge, eller slet indstillingen.',
  }),
  'subtotal-too-many': ({ heading, count, limit }, place) => ({
    message: `Kolonnen ${quoted(heading)} deler parterne i ${counted(count)} mellemtotaler${place}, og der kan højst være ${counted(limit)}.`,
    remedy: 'Vælg en kolonne, hvor flere parter har samme tekst, fx Klynge.',
  }),
  'price-level-invalid': ({ text }, place) => ({
    message: `Prisniveauet ${quoted(text)}${place} er ikke et årstal.`,
    remedy: 'Skriv det år, hvis priser beløbene er i, fx 2019, eller lad cellen være tom.',
  }),
  'price-index-small': ({ name, percent }, place) => ({
    message: `${quoted(name)}${place} er læst som ${formatExact(percent, 'da')} procent, som er meget lidt.`,
    remedy: 'Er der ment fx 3 procent og ikke 0,03, så skriv 3,0, eller vis cellen som procent.',
  }),
  'price-index-large': ({ name, percent }, place) => ({
    message: `${quoted(name)}${place} er læst som ${formatExact(percent, 'da')} procent, som er meget.`,
    remedy: 'Er det et indekstal, så skriv stigningen fra året før i procent, fx 2,0 % for 102.',
  }),
  'price-index-as-index': ({ name, percent, rise }, place) => ({
    message: `${quoted(name)}${place} er læst som ${formatExact(percent, 'da')} procent.`,
    remedy: `Er det et indeks, så skriv stigningen i stedet: ${formatExact(rise, 'da')} %. Ellers sæt et procenttegn efter tallet.`,
  }),
  'price-index-missing': ({ amount, level, year, missing, count }, place) => ({
    message: `${subject(amount)}${place} er i prisniveau ${level} og skal bruges i ${year}${count > 1 ? ` (og ${counted(count - 1)} til)` : ''}, men ${joined(
      missing.map((one) => quoted(`PL ${one}`)),
      'til',
    )} mangler i Indstillinger.`,
    remedy: `Tilføj en række i Indstillinger, fx PL ${missing[0] ?? year} med 2,0 %, eller ret prisniveauet.`,
  }),
  'price-level-as-typed': ({ amount, level, count }, place) => ({
    message: `${subject(amount)}${place}${count > 1 ? ` (og ${counted(count - 1)} til)` : ''} er efter overskriften i prisniveau ${level} og fordeles, som det står, for der er ingen »PL« i Indstillinger.`,
    remedy: 'Skriv årenes »PL« i Indstillinger, hvis der skal omregnes.',
  }),
  'price-level-without-year': ({ amount, level, count }, place) => ({
    message: `${subject(amount)}${place} er i prisniveau ${level}${count > 1 ? ` (og ${counted(count - 1)} til)` : ''}, men hører ikke til noget år og omregnes derfor ikke.`,
    remedy: 'Giv posten et år, hvis der skal omregnes.',
  }),
  'years-not-shown': ({ years, accounts }, place) => ({
    message: `${accounts ? 'Regnskabet' : 'Beløbene'} for ${sumsByYear(years)} er fordelt som de andre, men vises ikke på arkene, fordi »År«${place} ikke har dem med.`,
    remedy: 'Ret »År«, hvis de skal vises.',
  }),
  'years-none-shown': ({ years }, place) => ({
    message: `»År«${place} har ingen af de år med, som der er beløb i: ${joined(years.map(String), 'til')}.`,
    remedy: 'Ret »År«, eller lad cellen være tom, så vises alle år.',
  }),
  'accounts-without-budget': ({ year }, place) => ({
    message: `Der er regnskab for ${year}${place}, men intet budget for året, så regnskabet fordeles som årets beløb, og der laves ingen afregning.`,
    remedy: `Tilføj en kolonne ${quoted(`Budget ${year}`)}, hvis der skal afregnes.`,
  }),
  'paid-not-given': ({ year }) => ({
    message: `Parter har ikke kolonnen ${quoted(`Betalt ${year}`)}, så afregningen for ${year} regner med, at hver part har betalt sin andel af budgettet.`,
    remedy: `Tilføj kolonnen ${quoted(`Betalt ${year}`)} i Parter, hvis der er betalt andet a conto.`,
  }),
  'paid-without-accounts': ({ heading, year }, place) => ({
    message: `Kolonnen ${quoted(heading)}${place} bruges ikke, for der er intet regnskab for ${year} at afregne.`,
    remedy: `Tilføj kolonnen ${quoted(`Regnskab ${year}`)} i Omkostninger, når regnskabet er der. Indtil da behøver du ikke at gøre noget.`,
  }),
  'accounts-empty': ({ label, year }, place) => ({
    message: `Posten ${quoted(label)} har et budget, men intet regnskab for ${String(year)}${place}, og det regnes som 0.`,
    remedy: 'Skriv regnskabet, eller skriv 0, hvis der intet er brugt.',
  }),
  'paid-empty': ({ heading, party }, place) => ({
    message: `Parten ${quoted(party)} har intet beløb under ${quoted(heading)}${place}, og det regnes som 0.`,
    remedy: 'Skriv beløbet, eller skriv 0, hvis der intet er betalt.',
  }),
} satisfies Partial<FindingTexts>;

function sumsByYear(years: readonly { readonly year: number; readonly sum: Ore }[]): string {
  const sums = joined(
    years.map(({ year, sum }) => `${year} (${kroner(sum)})`),
    'år til',
  );
  const total = years.reduce((all, { sum }) => all + sum, 0);
  return years.length === 1 ? sums : `${sums}, tilsammen ${kroner(total)},`;
}

/** What stands in a price level: `Beløbet på 57 kr.` */
function subject(amount: LeveledAmount): string {
  if (amount === 'rate') return 'Taksten';
  return amount === null ? 'Beløbet' : `Beløbet på ${kroner(amount)}`;
}
