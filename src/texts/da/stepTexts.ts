import type { FindingTexts } from '../findingTexts';
import { didYouMean, listed, quoted } from './words';

/** Danish texts of findings about filters, rounding and settings. */
export const stepTexts = {
  'condition-invalid': ({ text }, place) => ({
    message: `Betingelsen ${quoted(text)}${place} kan ikke læses.`,
    remedy:
      'Skriv kolonne=tekst eller kolonne<>tekst med semikolon mellem flere, fx Deltager=ja; Klynge<>Midt.',
  }),
  'condition-column-unknown': ({ column, suggestion }, place) => ({
    message: `Betingelsen${place} nævner ${quoted(column)}, som ikke er en kolonne i Parter.`,
    remedy: `${didYouMean(suggestion)}Ret betingelsen, eller tilføj kolonnen i Parter.`,
  }),
  'condition-without-parties': ({ text, suggestion = null }, place) => ({
    message: `Ingen parter opfylder betingelsen ${quoted(text)}${place}.`,
    remedy: `${didYouMean(suggestion)}Ret betingelsen, eller ret teksterne i Parter.`,
  }),
  'condition-excludes-nobody': ({ text, suggestion = null }, place) => ({
    message: `Betingelsen ${quoted(text)}${place} holder ingen parter ude, for den tekst står ikke i kolonnen.`,
    remedy: `${didYouMean(suggestion)}Ret betingelsen, hvis nogen skulle holdes ude.`,
  }),
  'column-needs-year': ({ heading, label }, place) => ({
    message: `Kolonnen ${quoted(heading)}${place} skal bruge et budgetår, men posten ${quoted(label)} har et beløb uden afklaret år.`,
    remedy: 'Giv posten et år, eller skriv en kolonne uden {år}.',
  }),
  'unit-invalid': ({ text }, place) => ({
    message: `Afrundingen ${quoted(text)}${place} er ikke et helt antal øre over 0.`,
    remedy: 'Skriv, hvor mange kroner der skal afrundes til, fx 0,01, 1, 500 eller 50.000.',
  }),
  'method-unknown': ({ text }, place) => ({
    message: `Metoden ${quoted(text)}${place} kendes ikke.`,
    remedy: 'Skriv »halv op« eller »halv lige«.',
  }),
  'remainder-unknown': ({ text, level, suggestion }, place) => ({
    message: `Resten skal gå til ${quoted(text)}${place}, men det navn står ikke under ${quoted(level)} i Parter.`,
    remedy: `${didYouMean(suggestion)}Ret navnet, eller skriv »største rest« eller »hver for sig«.`,
  }),
  'remainder-absent': ({ name, from }, place) => ({
    message: `Resten skal gå til ${quoted(name)}${place}, som ikke er med til at dele ${from === '' ? 'beløbet' : quoted(from)}. Dér går resten derfor efter »største rest«.`,
    remedy: 'Du behøver ikke at gøre noget, hvis det er meningen.',
  }),
  'setting-nameless': ({ text }, place) => ({
    message: `Værdien ${quoted(text)}${place} har intet navn til venstre for sig og bruges ikke.`,
    remedy: 'Skriv indstillingens navn ved siden af, eller slet værdien.',
  }),
  'setting-unknown': ({ name, suggestion }, place) => ({
    message: `Indstillingen ${quoted(name)}${place} kendes ikke og bruges ikke.`,
    remedy: `${didYouMean(suggestion)}Ret navnet, eller slet rækken.`,
  }),
  'setting-invalid': ({ name, text, allowed }, place) => ({
    message: `Værdien ${quoted(text)}${place} kan ikke bruges til indstillingen ${quoted(name)}.`,
    remedy: `Skriv fx ${listed(allowed.split('; '), 'eller')}.`,
  }),
  'setting-twice': ({ name }, place) => ({
    message: `Indstillingen ${quoted(name)}${place} er allerede sat længere oppe.`,
    remedy: 'Slet den ene af de to rækker.',
  }),
} satisfies Partial<FindingTexts>;
