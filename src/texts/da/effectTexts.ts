import type { WithoutEffect } from '../../findings/withoutEffect';
import type { FindingTexts } from '../findingTexts';
import { listed, quoted } from './words';

/** Why something changes nothing, and what to do if it was meant to. */
const WHY: Readonly<Record<WithoutEffect, { readonly because: string; readonly remedy: string }>> = {
  'years given': {
    because: 'årene står over rækkens beløb',
    remedy: 'Flyt beløbene, hvis de hører til andre år. Ellers slet startåret.',
  },
  'accounts only': {
    because: 'rækken kun har et regnskab, og det er brugt i sit eget års priser',
    remedy:
      'Skriv prisniveauet i regnskabets overskrift, fx Regnskab 2021 (2020-pl), hvis det skal omregnes.',
  },
  rate: {
    because: 'taksten siger, hvad hver part får. Nøglen siger kun, hvem der er med, afrunding og grænser',
    remedy: 'Skriv et beløb i stedet for taksten, hvis det skal deles efter nøglen.',
  },
  'largest remainder': {
    because: 'delene er afrundet sammen efter største rest, så de giver hele beløbet',
    remedy: 'Skriv »hver for sig« under »Rest«, hvis hver del skal afrundes for sig.',
  },
  'no plain split': {
    because: 'det kun gælder fordelinger som 35/65, der ikke står i Nøgler, og ingen post har sådan en',
    remedy: 'Skriv det i Nøgler, hvis det skal gælde nøglerne dér.',
  },
  'said by all': {
    because: 'alt det, som det skulle gælde for, siger noget andet selv',
    remedy: 'Slet, hvad der står de andre steder, hvis det skal gælde.',
  },
  'no years': {
    because: 'ingen beløb hører til et år',
    remedy: 'Giv beløbene år, hvis det skal gælde.',
  },
  'no price level': {
    because: 'ingen beløb har et prisniveau, så de fordeles, som de står',
    remedy:
      'Skriv det år, hvis priser beløbene er i, under »Prisniveau« i Indstillinger eller Omkostninger, hvis de skal omregnes.',
  },
};

/** Danish texts of findings about what is filled in and changes nothing. */
export const effectTexts = {
  'without-effect': ({ names, text, why }, place) => ({
    message: `${listed(names)}${names.length === 1 ? ` (${quoted(text)})` : ''}${place} har ingen virkning, fordi ${WHY[why].because}.`,
    remedy: WHY[why].remedy,
  }),
  'keys-unused': ({ names }, place) => ({
    message:
      names.length === 1
        ? `Nøglen ${listed(names)}${place} bruges ikke af nogen post.`
        : `Nøglerne ${listed(names)}${place === '' ? '' : `, den første${place},`} bruges ikke af nogen post.`,
    remedy: 'Du behøver ikke at gøre noget, hvis det er meningen. Ellers ret »Nøgle« i posterne.',
  }),
  'setting-elsewhere': ({ name, text }, place) => ({
    message: `Indstillingen ${quoted(name)} har ingen værdi i den anden kolonne, og ${quoted(text)}${place} bruges ikke.`,
    remedy: 'Flyt værdien, så den står lige til højre for indstillingens navn.',
  }),
  'paid-without-year': ({ heading, year }, place) => ({
    message: `Kolonnen ${quoted(heading)}${place} siger ikke, hvilket år der er betalt for, og bruges ikke i afregningen.`,
    remedy: `Skriv året i overskriften, fx ${quoted(`Betalt ${year}`)}.`,
  }),
} satisfies Partial<FindingTexts>;
