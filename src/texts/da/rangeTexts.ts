import type { FindingTexts } from '../findingTexts';
import { beginning, listed, quoted } from './words';

/** Danish texts of findings about ranges, headings and cells. */
export const rangeTexts = {
  'name-missing': ({ name }) => ({
    message: `Projektmappen har intet område med navnet ${quoted(name)}.`,
    remedy: `Lav en tabel eller et navngivet område med navnet ${quoted(name)} og overskrifter i første række.`,
  }),
  'name-not-a-range': ({ name }) => ({
    message: `Navnet ${quoted(name)} henviser ikke til et område med celler.`,
    remedy: 'Ret navnet i Navnestyring, så det dækker både overskrifter og rækker.',
  }),
  'range-empty': ({ name }, place) => ({
    message: `Området ${quoted(name)}${beginning(place)} har ingen udfyldte rækker.`,
    remedy: 'Skriv mindst én række under overskrifterne, eller lad navnet dække de rigtige celler.',
  }),
  'units-below-headings': ({ text, heading }, place) => ({
    message: `Rækken under overskrifterne siger kun enheden (${quoted(text)}${place}), og dér bliver den ikke læst.`,
    remedy: `Skriv enheden i overskriften, fx ${quoted(`${heading} (${text})`)}, og slet rækken.`,
  }),
  'column-missing': ({ name, heading, near }, place) => ({
    message: `Området ${quoted(name)}${beginning(place)} mangler kolonnen ${quoted(heading)}.`,
    remedy:
      near === undefined
        ? `Skriv overskriften ${quoted(heading)} i områdets første række.`
        : `Overskriften ${quoted(near)} ser ud til at være den. Skriv ${quoted(heading)} i stedet for ${quoted(near)}.`,
  }),
  'headings-below': ({ name, headings }, place) => ({
    message: `Området ${quoted(name)} begynder over sine overskrifter: ${listed(headings)} står længere nede${place}.`,
    remedy: `Ret navnet ${quoted(name)} i Navnestyring, så områdets første række er den med overskrifterne.`,
  }),
  'heading-twice': ({ heading }, place) => ({
    message: `Overskriften ${quoted(heading)}${place} betyder det samme som en anden overskrift i området.`,
    remedy: 'Slet eller omdøb den ene af de to kolonner.',
  }),
  'year-twice': ({ year }, place) => ({
    message: `Året ${String(year)}${place} står også i en anden overskrift.`,
    remedy: 'Saml årets beløb i én kolonne, eller ret året i den ene overskrift.',
  }),
  'text-missing': ({ heading, mark }, place) => ({
    message: `Feltet ${quoted(heading)}${place} er tomt${mark === undefined ? '' : ` (${quoted(mark)} læses som ingenting)`}, men rækken er ellers udfyldt.`,
    remedy: 'Udfyld cellen, eller tøm hele rækken.',
  }),
  'cell-error': ({ text }, place) => ({
    message: `Fejlværdien ${quoted(text)}${place} kan ikke bruges.`,
    remedy: 'Ret formlen, så cellen viser et tal eller en tekst.',
  }),
  'range-unused': ({ name, used }, place) => ({
    message: `Projektmappen har både ${quoted(used)} og ${quoted(name)}${place}, og kun ${quoted(used)} bruges.`,
    remedy: `Saml nøglerne i ${quoted(used)}, og slet navnet ${quoted(name)}.`,
  }),
} satisfies Partial<FindingTexts>;
