import type { ArgumentPlace, FunctionArgument, RangeSize } from '../functionArgument';
import type { Language } from '../language';
import type { Finding } from '../../findings/finding';
import { type Ore, LARGEST_ORE } from '../../money/ore';
import { counted, dateHint, didYouMean, joined, kroner, listed, lowerOrHigher, many, quoted } from './words';
import { findingText } from '../findingText';

const ARGUMENTS: Readonly<Record<FunctionArgument, string>> = {
  amount: 'beløb',
  recipient: 'part',
  recipients: 'parter',
  weights: 'vægte',
  rounding: 'afrunding',
  remainder: 'rest',
  least: 'mindst',
  most: 'højst',
  groups: 'grupper',
  groupWeights: 'gruppevægte',
  split: 'split',
  number: 'nr',
  method: 'metode',
  profile: 'profil',
  unit: 'enhed',
  calculated: 'beregnet',
  published: 'offentliggjort',
  tolerance: 'tolerance',
};

/** What the custom functions say: why a cell holds an error, and what `AFSTEM` found. Whole sentences. */
export const functionTexts = {
  language: 'da' as Language,
  /** Names as the formula's help shows them. */
  arguments: ARGUMENTS,
  /** A finding of the core: what is wrong with an argument, and what to do. */
  finding: (finding: Finding, place: ArgumentPlace | null) => {
    const { message, remedy } = findingText(finding, 'da', placeText(place));
    return `${message} ${remedy}`;
  },
  unexpected:
    'Der skete en fejl i tilføjelsesprogrammet, så tallet ikke kunne beregnes. Intet andet i projektmappen er ændret.',
  tooManyCells: (argument: FunctionArgument, count: number) =>
    `${named(argument)} skal være én celle, men er et område på ${counted(count)} celler. Vælg én celle.`,
  countsDiffer: (first: FunctionArgument, count: number, second: FunctionArgument, other: number) =>
    `${named(first)} har ${cells(count)}, men ${named(second)} har ${cells(other)}. Vælg to områder med lige mange celler.`,
  shapesDiffer: (calculated: RangeSize, published: RangeSize) =>
    `${named('calculated')} er ${sizeText(calculated)}, men ${named('published')} er ${sizeText(published)}. Vælg to områder med lige mange rækker og kolonner.`,
  // Weights
  weightNotANumber: (text: string, place: ArgumentPlace) =>
    `Vægten ${quoted(text)}${placeText(place)} er ikke et tal. Skriv et tal, eller lad cellen være tom.`,
  weightNegative: (text: string, place: ArgumentPlace) =>
    `Vægten ${quoted(text)}${placeText(place)} er negativ. Skriv 0 eller et tal derover.`,
  weightsAllZero: 'Alle vægte er 0, så beløbet kan ikke fordeles. Skriv mindst én vægt over 0.',
  sharesOfNothing: 'Alle vægte er 0, så ingen har en andel. Skriv mindst én vægt over 0.',
  groupWithoutWeight: (group: string) =>
    `Gruppen ${quoted(group)} får en del af beløbet, men alle dens vægte er 0. Skriv mindst én vægt over 0 i gruppen.`,
  // Names
  notAName: (text: string, place: ArgumentPlace) =>
    `${quoted(text)}${placeText(place)} er ikke et navn. Skriv et navn som tekst.`,
  nameMissing: (place: ArgumentPlace) =>
    `Der mangler et navn${placeText(place)}, hvor der står en vægt. Skriv navnet, eller slet vægten.`,
  totalAmong: (name: string, place: ArgumentPlace) =>
    `${quoted(name)}${placeText(place)} hedder som en sum og står med en vægt blandt dem, den lægger sammen. Vælg områderne uden den række.`,
  recipientEmpty: `${named('recipient')} er tom. Skriv partens navn, som det står i ${named('recipients')}.`,
  recipientUnknown: (name: string, suggestion: string | null) =>
    `Parten ${quoted(name)} findes ikke. ${suggested(suggestion) ?? `Skriv navnet, som det står i ${named('recipients')}.`}`,
  recipientTwice: (name: string) =>
    `Parten ${quoted(name)} står flere gange i ${named('recipients')}. Giv hver part sit eget navn.`,
  remainderUnknown: (name: string, suggestion: string | null) =>
    `Resten skal gå til ${quoted(name)}, som ikke findes. ${suggested(suggestion) ?? 'Skriv en parts navn eller nummer, »største rest« eller »hver for sig«.'}`,
  /** @param part its place, from 1. */
  boundsCrossed: (part: number) =>
    `Del ${counted(part)} skal have mere efter ${named('least')} end efter ${named('most')}. Ret den ene grænse.`,
  remainderNeedsNumber: (text: string) =>
    `Resten kan ikke gå til ${quoted(text)}, for her er ingen navne. Skriv en dels nummer, fx 1, »største rest« eller »hver for sig«.`,
  groupUnknown: (name: string, suggestion: string | null) =>
    `Gruppen ${quoted(name)} findes ikke. ${suggested(suggestion) ?? `Skriv navnet, som det står i ${named('groups')}.`}`,
  groupTwice: (name: string) =>
    `Gruppen ${quoted(name)} står flere gange i ${named('groupWeights')}. Slet den ene af rækkerne.`,
  // Splits and numbers
  notAWholeNumber: (argument: FunctionArgument, text: string) =>
    text === ''
      ? `${named(argument)} er tom. Skriv 1 for den første del, 2 for den næste og så videre.`
      : `${named(argument)} er ${quoted(text)}, som ikke er et helt tal. Skriv 1 for den første del, 2 for den næste og så videre.`,
  numberOutside: (argument: FunctionArgument, text: string, count: number) =>
    `${named(argument)} er ${text}, men delene har numrene fra 1 til ${counted(count)}. Ret nummeret.`,
  splitInvalid: (text: string) =>
    `Fordelingen ${quoted(text)} kan ikke læses. Skriv procenter med skråstreg imellem, fx 35/65.${dateHint(text)}`,
  splitCount: (text: string, parts: number, groups: readonly string[]) =>
    `Fordelingen ${quoted(text)} har ${counted(parts)} tal, men der er ${counted(groups.length)} grupper: ${listed(groups)}. Skriv et tal for hver, i den rækkefølge de først står i.`,
  groupWeightsInvalid: (text: string) =>
    `Vægten ${quoted(text)} i ${named('groupWeights')} kan ikke bruges. Skriv ligeligt, en fordeling (35/65) eller navne med vægte (Nord=35; Syd=65), eller vælg et område med vægte.${dateHint(text)}`,
  groupWeightsCount: (count: number, groups: readonly string[]) =>
    `${named('groupWeights')} har ${cells(count)}, men der er ${counted(groups.length)} grupper: ${listed(groups)}. Vælg en celle for hver gruppe eller en for hver part.`,
  unitEmpty: `${named('unit')} er tom. Skriv, hvor mange kroner der skal afrundes til, fx 500.`,
  /** @param sum as it is read: `95`. */
  profileNot100: (sum: string) =>
    `Procenterne i ${named('profile')} giver tilsammen ${sum} og ikke 100. Ret dem, så de tilsammen giver 100 eller 100 %.`,
  toleranceNegative: (text: string) =>
    `${named('tolerance')} er ${quoted(text)}, som er negativ. Skriv 0 eller et beløb derover.`,
  // What `AFSTEM` says of a row; `column` is null where there is only one
  differs: (published: Ore, calculated: Ore, column: number | null) =>
    `Der er offentliggjort ${kroner(published)}${inColumn(column)} og beregnet ${kroner(calculated)} Det offentliggjorte er ${lowerOrHigher(published, calculated)}.`,
  notPrinted: (calculated: Ore, column: number | null) =>
    `Der er ikke offentliggjort noget${inColumn(column)}, men beregnet ${kroner(calculated)}`,
  severalDiffer: (columns: readonly number[]) => `Der er forskel i kolonne ${joined(columns.map(String))}.`,
  differenceTooLarge: `En af forskellene er større, end der kan regnes nøjagtigt med. Det største beløb er ${kroner(LARGEST_ORE)}`,
};

export type FunctionTexts = typeof functionTexts;

function named(argument: FunctionArgument): string {
  return `»${ARGUMENTS[argument]}«`;
}

/** ` i »vægte« (celle 3)`. */
function placeText(place: ArgumentPlace | null): string {
  if (place === null) return '';
  const { argument, cell } = place;
  if (cell === null) return ` i ${named(argument)}`;
  const at = 'number' in cell ? `celle ${cell.number}` : `række ${cell.row}, kolonne ${cell.column}`;
  return ` i ${named(argument)} (${at})`;
}

function suggested(suggestion: string | null): string | null {
  return suggestion === null ? null : didYouMean(suggestion).trim();
}

function cells(count: number): string {
  return many(count, 'celle', 'celler');
}

function sizeText({ rows, columns }: RangeSize): string {
  const rowText = many(rows, 'række', 'rækker');
  return `${rowText} og ${many(columns, 'kolonne', 'kolonner')}`;
}

function inColumn(column: number | null): string {
  return column === null ? '' : ` i kolonne ${column}`;
}
