import { exactFromNumber } from '../../money/exactFromNumber';
import { formatExact } from '../../money/formatExact';
import { formatCell } from '../../findings/formatCell';
import type { CellsFromOurs } from '../../findings/cellsFromOurs';
import type { GroupPart, RangeKind, SummedTable } from '../../findings/readingParams';
import { shortened } from '../shortened';
import type { FindingTexts } from '../findingTexts';
import { counted, ended, joined, kroner, listed, quoted } from './words';

const HOW_TO_STRETCH: Readonly<Record<RangeKind, (name: string, cells: string) => string>> = {
  name: (name, cells) =>
    `Skal ${cells} med, så ret navnet ${quoted(name)} i Navnestyring, så det også dækker dem.`,
  table: (name, cells) =>
    `Skal ${cells} med, så træk i nederste højre hjørne af tabellen ${quoted(name)}, så den også dækker dem.`,
  formula: (name, cells) =>
    `Navnet ${quoted(name)} er en formel. Skal ${cells} med, så ret formlen i Navnestyring.`,
};

/** Danish texts of findings about what was counted, what was left out, and how it was read. */
export const readingTexts = {
  'total-left-out': ({ text, of }, place) => ({
    message: `${row(text)}${place} er summen af andre rækker ${of === 'costs' ? 'og er ikke fordelt oveni' : 'og får ikke selv en del'}.`,
    remedy: `Du behøver ikke at gøre noget. Er rækken ${one(of)}, så giv den et navn, der ikke betyder en sum.`,
  }),
  'section-left-out': ({ text }, place) => ({
    message: `Rækken ${quoted(shortened(text))}${place} har hverken nøgle eller tal og er læst som en overskrift over rækkerne under den, ikke som en post.`,
    remedy: 'Du behøver ikke at gøre noget. Er rækken en post, så skriv dens nøgle og beløb.',
  }),
  'total-differs': ({ text, of, heading, shown, sum }, place) => ({
    message: `${row(text)}${place} er ikke ${of === 'costs' ? 'fordelt' : 'regnet for en part'}, men under ${quoted(heading)} viser den ${figure(shown, of)}, og rækkerne giver ${ended(figure(sum, of))}`,
    remedy: `Ret summen eller rækkerne, så de stemmer. Er rækken ${one(of)}, så giv den et navn, der ikke betyder en sum.`,
  }),
  'total-kept': ({ text, of }, place) => ({
    message: `${row(text)}${place} hedder som en sum, men er ikke summen af andre rækker og er regnet for ${one(of)}.`,
    remedy: 'Slet rækken, hvis den er en sum, eller giv den et andet navn.',
  }),
  'looks-like-sum': ({ text, of, isAbove }, place) => ({
    message: `${row(text)}${place} er præcis summen af rækker ${isAbove === true ? 'lige under' : 'over'} den og er regnet for ${one(of)}.`,
    remedy: 'Er den en sum, så slet den, eller kald den »I alt«. Ellers behøver du ikke at gøre noget.',
  }),
  'looks-like-part': ({ text, whole }, place) => ({
    message: `${row(text)}${place} hedder som en del af ${quoted(shortened(whole))}, men er fordelt oveni den.`,
    remedy:
      'Er beløbet med i rækken ovenover, så slet rækken, eller flyt den ud af området. Ellers giv den et navn for sig selv.',
  }),
  'rows-twice': ({ label, first, others }, place) => ({
    message: `${row(label)}${place} er den samme i hver celle som ${formatCell(first)}, og begge er fordelt.${others === 0 ? '' : ` Det samme gælder ${counted(others)} ${others === 1 ? 'anden række' : 'andre rækker'}.`}`,
    remedy: 'Er rækker indsat to gange, så slet dem det ene sted. Ellers giv posterne hver sit navn.',
  }),
  'beside-below': ({ name, kind, cells, names }, place) => ({
    message: `${listed(names)}${place} står lige uden for ${quoted(name)} og er ikke regnet med.`,
    remedy: `${HOW_TO_STRETCH[kind](name, cells)} Ellers lad en række være tom imellem.`,
  }),
  'beside-column': ({ name, kind, cells, names }, place) => ({
    message: `Kolonnen ${listed(names)}${place} står lige uden for ${quoted(name)} og er ikke regnet med.`,
    remedy: `${HOW_TO_STRETCH[kind](name, cells)} Ellers lad en kolonne være tom imellem.`,
  }),
  'headings-above': ({ name, kind, cells, names }, place) => ({
    message: `Overskrifterne ${listed(names)} står over ${quoted(name)}${place}, men er ikke med i området.`,
    remedy: HOW_TO_STRETCH[kind](name, cells),
  }),
  'row-without-amount': ({ label }, place) => ({
    message: `Posten ${quoted(label)}${place} har intet beløb, så der er ikke fordelt noget af den.`,
    remedy: 'Skriv beløbet, eller skriv 0, hvis det er meningen.',
  }),
  'row-without-start-year': ({ label }, place) => ({
    message: `Posten ${quoted(label)} mangler et år under »Startår«${place}, mens andre poster har et, og beløbet står derfor uden år.`,
    remedy: 'Skriv et årstal under »Startår«.',
  }),
  'rows-hidden': ({ name, rows }, place) => ({
    message: `Skjulte rækker er regnet med${place === '' ? ` i ${quoted(name)}` : place}: række ${joined(rows.map(String))}.`,
    remedy: 'Slet rækkerne, eller flyt dem ud af området, hvis de ikke skal regnes med.',
  }),
  'parties-unreached': ({ names }, place) => ({
    message:
      names.length === 1
        ? `Parten ${listed(names)}${place} får ingen del, fordi ingen nøgle når den.`
        : `Parterne ${listed(names)}${place === '' ? '' : `, den første${place},`} får ingen del, fordi ingen nøgle når dem.`,
    remedy: 'Se efter, om »Sektor« eller nøglens »Kun« skal rettes, hvis der skulle være en del.',
  }),
  'split-order': ({ text, read }, place) => ({
    message: `Fordelingen ${quoted(text)}${place} læses som ${partsOf(read)}, fordi sektorerne står i den rækkefølge i Parter.`,
    remedy:
      'Er det omvendt, så byt om på tallene, eller flyt den sektor øverst i Parter, der skal have det første.',
  }),
  'split-order-changed': ({ text, read, before }, place) => ({
    message: `Fordelingen ${quoted(text)}${place} læses nu som ${partsOf(read)}. Ved sidste beregning blev den læst som ${partsOf(before)}.`,
    remedy: 'Flyt rækkerne i Parter tilbage, hvis fordelingen skal læses som før.',
  }),
  'input-from-ours': (params, place) => ({
    message: `${fromOurs(params, place)} Så afhænger fordelingen af sig selv og bliver en anden, hver gang der fordeles.`,
    remedy:
      'Skriv det, der skal fordeles efter, i cellen, eller hent det fra et sted, som Kommuneandel ikke skriver.',
  }),
  'shown-from-ours': (params, place) => ({
    message: `${fromOurs(params, place)} Det er vist, som det var før denne fordeling.`,
    remedy: 'Fordel igen for at få det nye med, eller skriv det i cellen uden formel.',
  }),
  'published-from-ours': (params, place) => ({
    message: `${fromOurs(params, place)} Så afstemmes fordelingen med sig selv.`,
    remedy: 'Skriv tallet, som det er offentliggjort.',
  }),
  'formula-elsewhere': ({ place, was, is }) => ({
    message: `Formlen i ${place} pegede på »${was}« og peger nu på »${is}«.`,
    remedy: 'Ret den, så den peger på det rigtige. Er den rigtig, som den er, så slet denne række i Kontrol.',
  }),
  'formula-gone': ({ place, was }) => ({
    message: `Formlen i ${place} pegede på »${was}«, som ikke står dér mere.`,
    remedy: 'Ret den, så den peger på det rigtige, eller slet den.',
  }),
  'beside-moved': ({ place, was, is }) => ({
    message: `Det, der står i ${place}, stod ud for »${was}«, men rækkerne er flyttet eller gået ud, og nu står ${is === null ? 'ingen af dem dér' : `»${is}« dér`}.`,
    remedy: 'Flyt det hen til den rigtige række, eller slet det. Se også efter i cellerne over og under.',
  }),
  'formula-counted': ({ place, was }) => ({
    message: `Formlen i ${place} tæller rækker eller kolonner i »${was}«, og de har fået andre numre.`,
    remedy: 'Se efter, om den stadig viser det rigtige, og slet så denne række i Kontrol.',
  }),
} satisfies Partial<FindingTexts>;

/** `Formlen i Omkostninger!D7 henter fra arket »Fordeling Drift«, som Kommuneandel selv skriver.` */
function fromOurs({ cells, sheet, via }: CellsFromOurs, place: string): string {
  const listedCells = joined(cells, 'andre steder');
  const isOne = cells.length === 1 && !listedCells.includes(':');
  const formulas = isOne ? `Formlen${place}` : `Formler${place} (${listedCells})`;
  const through = via === null ? '' : ` gennem ${shortened(via)}`;
  return `${formulas} henter${through} fra arket ${quoted(sheet)}, som Kommuneandel selv skriver.`;
}

function partsOf(parts: readonly GroupPart[]): string {
  return parts.map(({ name, part }) => `${shortened(name)} ${formatExact(part, 'da')}`).join(', ');
}

function row(text: string): string {
  return text === '' ? 'Rækken uden navn' : `Rækken ${quoted(text)}`;
}

function one(of: SummedTable): string {
  return of === 'costs' ? 'en post' : 'en part';
}

function figure(value: number, of: SummedTable): string {
  return of === 'costs' ? kroner(value) : formatExact(exactFromNumber(value), 'da');
}
