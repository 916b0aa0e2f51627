import type { FindingTexts } from '../findingTexts';
import { counted, didYouMean, kroner, quoted } from './words';

/** Danish texts of findings about bounds, base amounts and the years of steps. */
export const limitTexts = {
  'bound-invalid': ({ text }, place) => ({
    message: `Grænsen ${quoted(text)}${place} kan ikke bruges.`,
    remedy: 'Skriv et beløb i hele øre fra 0 og op, fx 400.000, eller navnet på en kolonne i Parter.',
  }),
  'bound-unknown': ({ text, suggestion }, place) => ({
    message: `Grænsen ${quoted(text)}${place} er hverken et beløb eller en kolonne i Parter.`,
    remedy: `${didYouMean(suggestion)}Skriv et beløb, fx 400.000, ret navnet, eller tilføj kolonnen i Parter.`,
  }),
  'column-of-words': ({ heading }, place) => ({
    message: `Kolonnen ${quoted(heading)} i Parter har ingen tal, og derfor kan der ikke regnes med den${place}.`,
    remedy: 'Vælg en kolonne med tal, fx Folketal, eller skriv tallene i Parter.',
  }),
  'bound-not-an-amount': ({ heading, text }, place) => ({
    message: `Grænsen ${quoted(text)} under ${quoted(heading)}${place} er ikke et beløb i hele øre fra 0 og op.`,
    remedy: 'Ret cellen, fx til 400.000, eller lad den være tom, hvis der ingen grænse er.',
  }),
  'bounds-crossed': ({ name, least, most }, place) => ({
    message: `Grænserne${place} udelukker hinanden: ${quoted(name)} skal have mindst ${kroner(least)} og højst ${kroner(most)}`,
    remedy: 'Ret den ene grænse.',
  }),
  'bounds-above-amount': ({ amount, limit, label }, place) => ({
    message: `Parterne skal efter Mindst${place} have ${kroner(limit)} tilsammen, men ${ofRow(label)} er kun ${kroner(amount)} at dele. Det er ${kroner(limit - amount)} for lidt.`,
    remedy: 'Sæt grænserne ned, eller ret beløbet.',
  }),
  'bounds-below-amount': ({ amount, limit, label }, place) => ({
    message: `Parterne kan efter Højst${place} få ${kroner(limit)} tilsammen, men ${ofRow(label)} er ${kroner(amount)} at dele. Det er ${kroner(amount - limit)} for meget.`,
    remedy: 'Sæt grænserne op, lad flere parter dele, eller ret beløbet.',
  }),
  'base-not-reached': ({ amount, base, count, label }, place) => ({
    message: `Grundbeløbet${place} er ${kroner(base)} til hver af ${counted(count)}, ${kroner(base * count)} tilsammen, men ${ofRow(label)} er kun ${kroner(amount)} at dele.`,
    remedy: 'Sæt grundbeløbet ned, eller ret beløbet.',
  }),
  'step-year-invalid': ({ text }, place) => ({
    message: `Året ${quoted(text)}${place} er ikke et årstal.`,
    remedy: 'Skriv fx 2022, eller lad cellen være tom.',
  }),
  'step-years-reversed': ({ from, until }, place) => ({
    message: `Trinnet${place} gælder fra ${String(from)} og kun til ${String(until)}.`,
    remedy: 'Byt om på Fra år og Til år, eller ret det ene.',
  }),
  'step-years-overlap': ({ key, number, year }, place) => ({
    message: `Trin ${String(number)}${place} i nøglen ${quoted(key)} står to gange for ${String(year)}.`,
    remedy: 'Ret Fra år og Til år, så hvert år har trinnet én gang.',
  }),
  'step-year-missing': ({ key, number, year }, place) => ({
    message: `Nøglen ${quoted(key)} har intet trin ${String(number)} ${whenText(year)}. Trinnet${place} gælder kun andre år.`,
    remedy: 'Ret Fra år og Til år, tilføj et trin for året, eller giv posten en anden nøgle.',
  }),
  'rate-invalid': ({ text }, place) => ({
    message: `Taksten ${quoted(text)}${place} kan ikke læses.`,
    remedy:
      'Skriv et beløb og det, det er pr., fx 0,27 pr. Folketal, 2.500 pr. part eller 15.000 pr. Borgere {år-1}.',
  }),
  'rate-and-amount': ({ label }, place) => ({
    message: `Posten ${quoted(label)} har både en takst og et beløb${place}.`,
    remedy: 'Skriv x under de år, taksten gælder, og lad resten være tomt, eller slet taksten.',
  }),
  'rate-missing': ({ label }, place) => ({
    message: `Et x${place} siger, at året betales efter en takst, men posten ${quoted(label)} har ingen takst.`,
    remedy: 'Skriv taksten under »Takst«, fx 0,27 pr. Folketal, eller skriv beløbet i stedet for x.',
  }),
  'rate-without-year': ({ label }, place) => ({
    message: `Posten ${quoted(label)} har en takst${place}, men intet år, den gælder for.`,
    remedy: 'Skriv x under de år, taksten gælder.',
  }),
  'rate-bounds-level': ({ key, level }, place) => ({
    message: `Nøglen ${quoted(key)} har en grænse${place} på niveauet ${quoted(level)}, og den kan ikke bruges med en takst.`,
    remedy: 'Sæt grænsen i trinnet »Part«, eller giv posten en nøgle uden den.',
  }),
} satisfies Partial<FindingTexts>;

function ofRow(label: string): string {
  return label === '' ? 'der' : `i posten ${quoted(label)}`;
}

function whenText(year: number | 'undecided' | null): string {
  if (year === null) return 'for et beløb uden år';
  return year === 'undecided' ? 'for et beløb, hvis år ikke er afklaret' : `for ${String(year)}`;
}
