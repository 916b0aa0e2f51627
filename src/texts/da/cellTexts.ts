import { formatExact } from '../../money/formatExact';
import type { FindingParams } from '../../findings/findingParams';
import type { FindingText, FindingTexts } from '../findingTexts';
import { shownAs } from '../shownAs';
import { counted, kroner, listed, quoted } from './words';

/** Danish texts of findings about cells that can be read in more ways than one, and columns that are not read. */
export const cellTexts = {
  'number-doubtful': ({ text, doubt }, place) => DOUBTS[doubt](text, place),
  'unit-missing': ({ name }, place) => ({
    message: `Alle beløb i ${quoted(name)} er under 10.000 kr. Ingen overskrift siger andet end kr., og de er derfor læst som kr. Den første kolonne står${place}.`,
    remedy:
      'Er beløbene i 1.000 kr. eller mio. kr., så skriv det i overskriften eller under »Beløb i« i Indstillinger.',
  }),
  'amount-in-kroner': ({ heading, text, amount }, place) => ({
    message: `${quoted(text)} under ${quoted(heading)}${place} siger ingen enhed og er læst som ${typeof amount === 'number' ? kroner(amount) : `${formatExact(amount, 'da')} kr.`}, mens posternes beløb er i 1.000 kr. eller mere.`,
    remedy: 'Skriv enheden i cellen, fx 400 t.kr. eller 400.000 kr.',
  }),
  'unit-of-format': ({ text, heading, amount }, place) => ({
    message: `Cellen${place} viser ${quoted(text)} og er læst som ${kroner(amount)}, selv om overskriften er ${quoted(heading)}.`,
    remedy: 'Er det overskriftens enhed, der gælder, så giv cellen et talformat uden kr.',
  }),
  'heading-unclear': ({ heading, doubt }, place) => ({
    message: `Overskriften ${quoted(heading)}${place} ${UNCLEAR[doubt]}, så kolonnens beløb er ikke fordelt.`,
    remedy:
      doubt === 'unit'
        ? 'Skriv kr., 1.000 kr., mio. kr. eller mia. kr., og regn beløbene om, hvis de er i noget andet.'
        : 'Skriv det ene år, beløbene hører til, fx 2021, eller omdøb kolonnen.',
  }),
  'heading-as-year': ({ heading, year, doubt }, place) => ({
    message: `Overskriften ${quoted(heading)}${place} ${AS_YEAR[doubt]}, men kolonnen er læst som beløbene for hele ${String(year)}.`,
    remedy: `Er det årets beløb, så skriv ${String(year)} som overskrift. ${doubt === 'spent' ? `Er det regnskabet, så skriv Regnskab ${String(year)}.` : 'Ellers saml årets beløb i én kolonne, eller slet året i overskriften.'}`,
  }),
  'heading-currency': ({ heading, currency }, place) => ({
    message: `Overskriften ${quoted(heading)}${place} siger ${currency}, og der fordeles kun beløb i kr.`,
    remedy: `Regn beløbene om til kr., og slet ${currency} i overskriften.`,
  }),
  'heading-empty': (_, place) => ({
    message: `Der står beløb under en tom overskrift${place}, og de er ikke fordelt.`,
    remedy: 'Skriv året over hver kolonne. En flettet overskrift gælder kun for den første af sine kolonner.',
  }),
  'heading-repeated': (_, place) => ({
    message: `Rækken${place} gentager overskrifterne og er sprunget over.`,
    remedy: 'Du behøver ikke at gøre noget. Slet rækken, hvis den står der ved en fejl.',
  }),
  'unit-unread': ({ heading, text }, place) => ({
    message: `Kolonnen ${quoted(heading)}${place} siger ${quoted(text)}, men den bruges ikke, og rækkernes beløb er læst i en anden enhed.`,
    remedy:
      'Skriv enheden i overskriften over beløbene, i cellerne selv eller under »Beløb i« i Indstillinger.',
  }),
  'column-unread': ({ heading, of }, place) => ({
    message: `Kolonnen ${heading === '' ? 'uden overskrift' : quoted(heading)}${place} ${of === 'words' ? 'ser ud til at sige, hvordan der skal fordeles' : 'indeholder tal'}, men bruges ikke.`,
    remedy: `Du behøver ikke at gøre noget. ${UNREAD[of]}`,
  }),
  'heading-without-year': ({ heading, example }, place) => ({
    message: `Overskriften ${quoted(heading)}${place} siger ikke, hvilket år tallene er for, så kolonnen bruges ikke.`,
    remedy: `Skriv året i overskriften, fx ${example}.`,
  }),
  'text-near-other': ({ text, other, count, heading }, place) => ({
    message: `${quoted(text)}${place} står kun i én række under ${quoted(heading)}, og ${quoted(other)} står i ${counted(count)}. De regnes som to forskellige.`,
    remedy: `Er de den samme, så ret cellen til ${quoted(other)}.`,
  }),
  'years-empty': ({ headings }, place) => ({
    message: `Der står intet under ${listed(headings)}${place}, som derfor ikke er på arkene.`,
    remedy: 'Du behøver ikke at gøre noget. Skriv 0 under det år, der skal vises uden beløb.',
  }),
  'heading-near': ({ heading, suggestion }, place) => ({
    message: `Overskriften ${quoted(heading)}${place} kendes ikke, så kolonnen bruges ikke.`,
    remedy: `Mente du ${quoted(suggestion)}? Så ret overskriften.`,
  }),
} satisfies Partial<FindingTexts>;

const AS_YEAR: Readonly<Record<FindingParams['heading-as-year']['doubt'], string>> = {
  'another period': 'nævner en anden periode end et kalenderår',
  'no amounts': 'lyder som noget andet end beløb',
  spent: 'lyder som et regnskab',
};

const UNREAD: Readonly<Record<FindingParams['column-unread']['of'], string>> = {
  costs: 'Er det beløb, der skal fordeles, så skriv deres år som overskrift.',
  others: 'Skal tallene bruges, så ret overskriften.',
  words: 'Skal den bruges, så giv den en overskrift, der læses, fx »Kun«, »Vægt« eller »Nøgle«.',
};

const UNCLEAR: Readonly<Record<FindingParams['heading-unclear']['doubt'], string>> = {
  'several years': 'nævner flere år',
  'several price levels': 'nævner flere prisniveauer',
  'number or year': 'kan være et nummer og ikke et år',
  'year or date': 'er et årstal, som cellen viser som en dato',
  'price or year': 'kan både være en pris og et års beløb',
  unit: 'nævner en enhed, der ikke kan læses dér',
};

type DoubtText = (text: string, place: string) => FindingText;

const DOUBTS: Readonly<Record<FindingParams['number-doubtful']['doubt'], DoubtText>> = {
  'three digits': (text, place) => ({
    message: `Tallet ${quoted(text)}${place} kan både være tusinder og have tre decimaler.`,
    remedy: `Skriv ${text.replace(',', '.')}, hvis det er tusinder. Ellers skriv decimalerne uden nul til sidst eller som et tal i cellen.`,
  }),
  'trailing dash': (text, place) => ({
    message: `Stregen efter tallet i ${quoted(text)}${place} kan være et minus, men også betyde »ingen øre«.`,
    remedy: 'Skriv minus foran tallet, hvis det er negativt. Ellers slet stregen.',
  }),
  date: (text, place) => DATES[shownAs(text)](text, place),
  'three decimals': (text, place) => ({
    message: `Tallet ${quoted(text)}${place} er brugt, som det står, men de andre tal i kolonnen er hele og meget større.`,
    remedy: 'Er det tusinder, så skriv tallet uden komma, fx 45.851.',
  }),
  'no percent sign': (text, place) => ({
    message: `Tallet ${quoted(text)}${place} står uden procenttegn blandt tal med procent og er læst som ${text} procent.`,
    remedy: 'Skriv alle tallene i kolonnen med procenttegn, eller ingen af dem.',
  }),
  'no unit': (text, place) => ({
    message: `Tallet ${quoted(text)}${place} står uden enhed blandt tal med en enhed som mio.`,
    remedy: 'Skriv alle tallene i samme enhed, eller skriv enheden i overskriften.',
  }),
};

/** Of a cell with the format of a date, by what it shows. */
const DATES: Readonly<Record<ReturnType<typeof shownAs>, DoubtText>> = {
  time: (text, place) => ({
    message: `Cellen${place} viser tiden ${quoted(text)} og ikke et tal.`,
    remedy: `Har Excel lavet det, der er skrevet, om til et klokkeslæt, så skriv det igen med en apostrof foran: '${text}. Er det et tal, så vælg talformatet Tal.`,
  }),
  day: (text, place) => ({
    message: `Cellen${place} viser datoen ${quoted(text)} og ikke et tal.`,
    remedy:
      "Har Excel lavet fx 1.5 eller 12/88 om til en dato, så skriv det igen med en apostrof foran: '12/88. Er det et beløb, så vælg talformatet Tal.",
  }),
  neither: (text, place) => ({
    message: `Cellen${place} er formateret som en dato eller et klokkeslæt, men tallet i den, ${text}, er ingen af delene.`,
    remedy: 'Er det et tal, så vælg talformatet Tal. Ellers ret cellen.',
  }),
};
