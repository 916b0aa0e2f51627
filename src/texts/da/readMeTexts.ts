import type { FunctionId } from '../functionNames';
import { counted, listed, many, quoted } from './words';

/** What a line of the sheet `Læs mig` is headed by, and what it says. */
export type ReadMeLine = readonly [string, string];

/** What the sheet `Læs mig` tells a colleague without the add-in, in plain words. */
export const readMeTexts = {
  /** @param isFree whether everything can be recalculated without the add-in. */
  about: (version: string, isFree: boolean): ReadMeLine => [
    'Om projektmappen',
    `Projektmappen indeholder tal, der er beregnet med Kommuneandel ${version}, et tilføjelsesprogram til Excel.${isFree ? ' Du behøver ikke programmet for at læse, kontrollere eller regne videre på dem.' : ''}`,
  ],
  /** What a sheet holds; the line is headed by a link to it. */
  allocationSheet: (group: string) =>
    group === ''
      ? 'Posterne, og hvad hver part skal betale af dem.'
      : `Posterne i ${quoted(group)}, og hvad hver part skal betale af dem.`,
  overviewSheet: 'Hvad hver part skal betale i alt, for alle grupper under ét.',
  ratesSheet: (driver: string) =>
    `Beløbene delt med antallet af indbyggere (${driver} i Parter): for hver part, for sektorer og mellemtotaler og i alt, gruppe for gruppe og år for år.`,
  settlementSheet: (year: number) =>
    `Hver parts del af budgettet og af regnskabet for ${String(year)}, hvad den har betalt, og hvad der skal afregnes. Regnskabet er fordelt efter de samme nøgler som budgettet; forskellen mellem dem er aldrig fordelt for sig.`,
  comparisonSheet:
    'Hvad hver part ville betale efter de andre nøgler, der står ved posterne (Nøgle B og Nøgle C), og forskellen til Nøgle.',
  controlSheet: (errors: number, warnings: number) =>
    `Alt, der er kontrolleret, og alt, der er bemærket: ${numbered(errors, 'fejl', 'fejl')} og ${numbered(warnings, 'advarsel', 'advarsler')}.`,
  trailSheet: 'Hvert beløb trin for trin, så ethvert tal kan følges tilbage til posten, nøglen og vægten.',
  /** What an input range holds; the line is headed by a link to it. */
  costs: (rows: number) =>
    `Det, der er fordelt: ${numbered(rows, 'post', 'poster')} med beløb og fordelingsnøgle.`,
  /** For a second range with cost rows. */
  moreCosts: 'Flere af de poster, der er fordelt.',
  parties: (parties: number) =>
    `${numbered(parties, 'part', 'parter')}, som beløbene er fordelt mellem, og det, der er vægtet efter, fx folketal.`,
  keys: 'Fordelingsnøglerne, trin for trin.',
  settings: 'De valg, der gælder for hele projektmappen.',
  published: 'Tal, der er offentliggjort før; de er sammenlignet med de beregnede.',
  key: (name: string, steps: readonly string[]): ReadMeLine => [`Nøglen ${quoted(name)}`, steps.join('\n')],
  /** Before the step itself: `1) `. */
  step: (number: number, sentence: string) => `${counted(number)}) ${sentence}`,
  perGroup: [
    'Beregning',
    'Pr. gruppe: poster med samme nøgle lægges sammen i hver gruppe, efter at de er delt mellem sektorerne, og summen fordeles.',
  ] satisfies ReadMeLine,
  perRow: [
    'Beregning',
    'Pr. post: hver post fordeles for sig gennem alle trin i sin nøgle.',
  ] satisfies ReadMeLine,
  /** One line for each rule in use. */
  largest: [
    'Største rest',
    'Hver del er den nøjagtige andel rundet ned, og det, der så er tilbage, gives én enhed ad gangen til de største rester. Delene giver altid tilsammen beløbet.',
  ] satisfies ReadMeLine,
  independent: [
    'Hver for sig',
    'I de trin, hvor der står »hver for sig«, er hver del rundet af for sig. Delene kan derfor tilsammen give lidt mere eller mindre end beløbet; forskellen står i rækken »Afrundingsdifference«.',
  ] satisfies ReadMeLine,
  remainderTo: (names: readonly string[]): ReadMeLine => [
    'Rest',
    `I de trin, hvor der står »rest til«, er de andre dele rundet af hver for sig, og ${listed(names)} får det, der så er tilbage. Der giver delene altid tilsammen beløbet.`,
  ],
  rates: [
    'Takster',
    'Poster med en takst har ikke et beløb, der deles: Hver part betaler taksten gange sit antal, og postens beløb er summen. Taksten regnes først om til årets priser, så kommer grænserne og til sidst afrundingen.',
  ] satisfies ReadMeLine,
  prices: [
    'Prisniveau',
    'Beløb i et andet prisniveau er ganget op med de satser, der står under PL i Indstillinger, og rundet én gang til hele øre, før de er fordelt. Fordelingsarkene viser begge niveauer.',
  ] satisfies ReadMeLine,
  hiddenYears: [
    'Viste år',
    'Arkene viser de år, der står under År i Indstillinger. De andre år er fordelt som dem, men vises ikke; Kontrol siger, hvor meget det er.',
  ] satisfies ReadMeLine,
  sums: [
    'Summer og kontroller',
    'De fordelte beløb er almindelige tal. Alle summer og kontroller er Excels egne formler, så enhver kan se, at det stemmer.',
  ] satisfies ReadMeLine,
  frozen: (formulas: number): ReadMeLine => [
    'Frosne formler',
    `${many(formulas, 'celle eller celleområde', 'celler eller celleområder')} på andre ark er regnet med Kommuneandels funktioner og derefter frosset: tallene står som almindelige tal, og formlerne er gemt på det skjulte ark »Frosne formler«. Med Kommuneandel kan de hentes frem igen med »Tø formler op«.`,
  ],
  live: (formulas: number): ReadMeLine => [
    'Formler, der kræver Kommuneandel',
    `${many(formulas, 'formel', 'formler')} på andre ark bruger Kommuneandels funktioner. Uden Kommuneandel viser de #NAVN?, når de genberegnes.`,
  ],
  /** What a custom function gives, by its id. */
  functions: {
    KOMMUNEANDEL: 'Én parts del af et beløb; alle parters dele giver tilsammen beløbet.',
    FORDEL: 'Alle parters dele af et beløb efter vægte.',
    FORDELTRIN: 'Et beløb delt i to trin: først mellem grupper, så mellem parterne i hver gruppe.',
    SEKTORANDEL: 'En sektors del af et beløb efter en deling som 35/65.',
    ANDEL: 'En parts nøjagtige andel, fx til at vise i procent.',
    INDFAS: 'Et beløb fordelt på år efter en profil som 25-50-25.',
    AFRUNDTIL: 'Et beløb rundet af til en enhed, fx 500 kr.',
    AFSTEM: 'Forskellene mellem beregnede og offentliggjorte tal.',
  } satisfies Readonly<Record<FunctionId, string>>,
  mark: (mark: string): ReadMeLine => ['Kendemærke (bruges af Kommuneandel)', mark],
};

export type ReadMeTexts = typeof readMeTexts;

function numbered(count: number, one: string, many: string): string {
  return `${count === 0 ? 'ingen' : counted(count)} ${count === 1 ? one : many}`;
}
