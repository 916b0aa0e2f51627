import { formatExact } from '../../money/formatExact';
import { LARGEST_ORE } from '../../money/ore';
import type { FindingTexts } from '../findingTexts';
import { beginning, dateHint, kroner, numberHint, quoted } from './words';

/** Danish texts of findings about amounts and what stands beside them in `Omkostninger`. */
export const amountTexts = {
  'amount-not-a-number': ({ text }, place) => ({
    message: `Beløbet ${quoted(text)}${place} er ikke et tal.`,
    remedy: `Ret cellen, eller skriv fx 120.000 eller 120.000,50.${numberHint(text)}`,
  }),
  'amount-too-large': ({ text }, place) => ({
    message: `Beløbet ${quoted(text)}${place} er større, end der kan regnes nøjagtigt med.`,
    remedy: `Ret cellen. Det største beløb er ${kroner(LARGEST_ORE)}`,
  }),
  'amounts-too-large': (_, place) => ({
    message: `Beløbene til og med det${place} er tilsammen større, end der kan regnes nøjagtigt med.`,
    remedy: `Ret beløbene, eller del dem over flere projektmapper. Det største beløb er ${kroner(LARGEST_ORE)}`,
  }),
  'amount-rounded': ({ text, amount }, place) => ({
    message: `Beløbet ${quoted(text)}${place} går ikke op i hele øre og er afrundet til ${kroner(amount)}`,
    remedy: 'Ret cellen, hvis det er et andet beløb, der skal fordeles.',
  }),
  'amounts-missing': ({ name }, place) => ({
    message: `Området ${quoted(name)}${beginning(place)} har hverken kolonner med årstal eller kolonnen »Beløb«.`,
    remedy: 'Tilføj en kolonne for hvert år, fx 2021, eller kolonnen »Beløb«.',
  }),
  'amount-and-years': ({ label }, place) => ({
    message: `Posten ${quoted(label)} har både beløb under årene og en indfasning${place}.`,
    remedy: 'Slet enten årenes beløb eller indfasningen.',
  }),
  'amount-differs-from-years': ({ amount, sum }, place) => ({
    message: `Beløbet på ${kroner(amount)}${place} er ikke summen af årenes beløb, som er ${kroner(sum)}`,
    remedy: 'Det er årenes beløb, der fordeles. Ret »Beløb« eller årene, så de stemmer.',
  }),
  'amount-without-year': ({ label }, place) => ({
    message: `Beløbet for ${quoted(label)}${place} hører ikke til noget år, mens andre rækker har beløb pr. år.`,
    remedy: 'Flyt beløbet til kolonnen for et år, eller skriv et år under »Startår«.',
  }),
  'profile-invalid': ({ text }, place) => ({
    message: `Indfasningen ${quoted(text)}${place} kan ikke læses.`,
    remedy: `Skriv procent eller vægte pr. år med bindestreg imellem, fx 25-50-25 eller 1-1-1-0,5.${dateHint(text)}`,
  }),
  'profile-not-100': ({ text, sum }, place) => ({
    message: `Indfasningen ${quoted(text)}${place} giver tilsammen ${formatExact(sum, 'da')} procent og ikke 100.`,
    remedy: `Ret den, så årene tilsammen giver 100, fx 25-50-25, eller skriv vægte, fx 1-1-1-0,5.${dateHint(text)}`,
  }),
  'start-year-invalid': ({ text }, place) =>
    text === ''
      ? {
          message: `Der mangler et startår${place}, og uden det kan indfasningen ikke fordeles på år.`,
          remedy: 'Skriv et årstal under »Startår«, fx 2021.',
        }
      : {
          message: `Startåret ${quoted(text)}${place} er ikke et årstal.`,
          remedy: 'Skriv et år med fire cifre, fx 2021.',
        },
  'certainty-unknown': ({ text }, place) => ({
    message: `Sikkerheden ${quoted(text)}${place} er ikke en af de tre farver og vises ikke på arkene.`,
    remedy: 'Skriv grøn, gul eller rød, eller lad cellen være tom.',
  }),
} satisfies Partial<FindingTexts>;
