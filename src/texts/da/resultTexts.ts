import type { StaleKind } from '../../findings/resultParams';
import type { Ore } from '../../money/ore';
import type { FindingTexts } from '../findingTexts';
import { counted, kroner, listed, quoted } from './words';

/** Why a sheet is not written any more. */
const STALE: Readonly<Record<StaleKind, string>> = {
  group: 'ingen poster længere hører til gruppen',
  settlement: 'året ikke længere både vises og har et regnskab',
  comparison: 'ingen poster længere har en Nøgle B eller Nøgle C',
  rates: 'Indstillinger ikke længere har Mellemtotal eller Indbyggere, eller Parter ingen indbyggere har',
};

/** Danish texts of findings about the allocation and the sheets it is written to. */
export const resultTexts = {
  'independent-difference': ({ group, heading, difference }, place) => ({
    message: `Parternes beløb under ${quoted(heading)}${place}${group === '' ? '' : ` i gruppen ${quoted(group)}`} er tilsammen ${lessOrMore(difference)} end det fordelte beløb, fordi hver del er afrundet for sig.`,
    remedy:
      'Forskellen står i rækken »Afrundingsdifference«. Vælg »største rest«, hvis delene skal give hele beløbet.',
  }),
  'split-difference': ({ label, year, difference }, place) => ({
    message: `Sektorernes dele af ${quoted(label)}${place} er${year === null ? '' : year === 'undecided' ? ' (år ikke afklaret)' : ` for ${String(year)}`} tilsammen ${lessOrMore(difference)} end beløbet, fordi hver del er afrundet for sig.`,
    remedy: 'Vælg »største rest« under Sektorrest, hvis delene skal give hele beløbet.',
  }),
  'sheet-taken': ({ wanted, used }) => ({
    message: `Arket ${quoted(wanted)} var der i forvejen og er ikke rørt. Resultatet står på arket ${quoted(used)}.`,
    remedy: `Omdøb dit eget ark og arket ${quoted(used)}, hvis resultatet skal stå på ${quoted(wanted)}.`,
  }),
  'sheet-stale': ({ sheet, kind }) => ({
    message: `Arket ${quoted(sheet)} er fra en tidligere beregning og ikke opdateret, fordi ${STALE[kind]}.`,
    remedy: 'Slet arket, hvis det ikke længere skal bruges.',
  }),
  'sheet-protected': ({ sheet }) => ({
    message: `Arket ${quoted(sheet)} er beskyttet, så der kan ikke skrives på det.`,
    remedy: 'Vælg Fjern arkbeskyttelse under Gennemse, og genberegn.',
  }),
  'input-not-calculated': () => ({
    message:
      'Excel beregner kun, når du beder om det, og der er ændret noget siden sidst. Formler i tallene kan vise gamle resultater.',
    remedy: 'Tryk på F9, så Excel beregner, eller vælg Automatisk under Formler og Beregningsindstillinger.',
  }),
  'structure-protected': ({ sheets }) => ({
    message: `Projektmappens struktur er beskyttet, så der kan ikke skrives på ${listed(sheets)}.`,
    remedy: 'Slå Beskyt projektmappe fra under Gennemse, og genberegn.',
  }),
  'trail-per-group': ({ rows, limit }) => ({
    message: `Revisionssporet ville fylde ${counted(rows)} rækker. Det er flere end ${counted(limit)}, og det er derfor skrevet pr. gruppe i stedet for pr. post.`,
    remedy: 'Du behøver ikke at gøre noget. Hvert beløb kan stadig forklares.',
  }),
  'too-many-groups': ({ count, limit }, place) => ({
    message: `Der er ${counted(count)} grupper${place}, og hver af dem får sit eget ark. Der kan højst være ${counted(limit)}.`,
    remedy:
      'Se efter, om kolonnen »Gruppe« holder grupper og ikke poster, eller del posterne på flere projektmapper.',
  }),
  'sheet-too-long': ({ sheet, rows, limit }) => ({
    message: `Arket ${quoted(sheet)} ville fylde ${counted(rows)} rækker, og et ark i Excel har ${counted(limit)}.`,
    remedy: 'Del posterne på flere grupper eller på flere projektmapper.',
  }),
  'sheet-too-wide': ({ sheet, columns, limit }) => ({
    message: `Arket ${quoted(sheet)} ville fylde ${counted(columns)} kolonner, og et ark i Excel har ${counted(limit)}.`,
    remedy:
      'Der er en kolonne for hver sektor i hvert år. Brug færre sektorer, eller del årene på flere projektmapper.',
  }),
  'text-too-long': ({ sheet, length, limit }, place) => ({
    message: `${place === '' ? 'En tekst' : `Med teksten${place} ville en tekst`} på arket ${quoted(sheet)} ${place === '' ? 'ville fylde' : 'fylde'} ${counted(length)} tegn, og en celle i Excel rummer ${counted(limit)}.`,
    remedy:
      place === '' ? 'Afkort de længste navne på sektorer, grupper, parter og nøgler.' : 'Afkort teksten.',
  }),
} satisfies Partial<FindingTexts>;

/** @param difference what was handed in, less the parts. */
function lessOrMore(difference: Ore): string {
  return difference < 0 ? `${kroner(-difference)} mere` : `${kroner(difference)} mindre`;
}
