import { dateOfSerial, dateText } from '../../src/cells/excelDate';
import { readNumberFormat } from '../../src/cells/numberFormat';
import type { AmountUnit } from '../../src/money/amountUnit';
import { formatKroner } from '../../src/money/formatAmount';
import { withoutInvisible } from '../../src/money/plainText';
import type { Heading } from '../../src/tables/headings/heading';
import { AMOUNT_CASES, type AmountCase } from '../money/amountCases';
import {
  DOUBTFUL_CASES,
  type HeadingCase,
  PRICE_LEVEL_CASES,
  ROLE_CASES,
  UNIT_CASES,
  YEAR_CASES,
} from '../tables/headings/headingCases';
import {
  NO_AMOUNT_CASES,
  PERIOD_CASES,
  WHOLE_YEAR_CASES,
  SPENT_CASES,
} from '../tables/headings/yearDoubtCases';

const PAGE = 'docs/brugervejledning/hvad-kan-staa-i-en-celle.md';

/** The guide's page of what may stand in a cell, made from the tables that the readers are tested with. */
export const cellsPage = { path: PAGE, text: page };

function page(): string {
  return `${[
    '# Hvad kan stå i en celle',
    'Kommuneandel læser det, folk skriver og sætter ind. Kan noget læses på to måder, bliver det ikke gættet: beskeden nævner cellen, og du retter den. Eksemplerne her er dem, programmet bliver afprøvet med.',
    '## Overskrifter',
    'En overskrift læses ens over poster, parter og offentliggjorte tal. Store og små bogstaver, mellemrum og linjeskift er ligegyldige.',
    '### År',
    list(byMeaning(YEAR_CASES, headingMeaning)),
    '### Enheder',
    'Enheden kan stå sidst eller først i overskriften. Den gælder for sin kolonne. Står den i overskriften over posternes navne, `Post (mio. kr.)`, gælder den for hele tabellen. Uden en enhed gælder `Beløb i` i [Indstillinger](projektmappen.md), og ellers er beløbene i kr. En enhed i selve cellen går forud for begge.',
    list(
      byMeaning(
        UNIT_CASES.filter(([, { unit }]) => unit !== undefined),
        headingMeaning,
      ),
    ),
    '### Prisniveau',
    'Et årstal, der er et prisniveau, er ikke kolonnens år.',
    list(byMeaning(PRICE_LEVEL_CASES, headingMeaning)),
    '### Regnskab, betalt, uafklaret og pris',
    list(byMeaning(ROLE_CASES, headingMeaning)),
    '### Det, der ikke kan afgøres',
    'En kolonne med beløb under sådan en overskrift bliver ikke fordelt, og en advarsel siger hvilken. Det gælder også beløb under en tom overskrift til højre for et år: en flettet overskrift gælder kun sin første kolonne.',
    list(
      byMeaning(
        DOUBTFUL_CASES.filter(([, { doubt }]) => doubt !== undefined),
        headingMeaning,
      ),
    ),
    '### Læst som året, selv om der står mere',
    'Sådan en kolonne er læst som beløbene for hele året, og en advarsel med cellen siger det. To kolonner for samme år er en fejl.',
    list([
      `**En anden periode**: ${PERIOD_CASES.map(([value]) => shown(value)).join(', ')}, cellen \`jan-22\` (en dato)`,
      `**Noget andet end beløb**: ${NO_AMOUNT_CASES.map(([value]) => shown(value)).join(', ')}`,
      `**Det, der er brugt**, når det står ved siden af budgetter: ${SPENT_CASES.map(([value]) => shown(value)).join(', ')}`,
      `**Hele året**, uden advarsel: ${WHOLE_YEAR_CASES.map(([value, format]) => shown(value, format)).join(', ')}`,
    ]),
    '## Beløb',
    'Tal i tekst læses ens i tabellerne og i funktionerne. Det samme kan stå i kolonner at vægte med.',
    ...Object.entries(AMOUNT_CASES).flatMap(([kind, cases]) => [`### ${kind}`, list(amountLines(cases))]),
    '## Talformater',
    list([
      'En celle, der viser en **dato**, er ikke et beløb. Har Excel lavet `1.5` eller `12/88` om til en dato, så skriv det igen med en apostrof foran. Det samme gælder et **klokkeslæt** (`01:30`).',
      'En celle, der viser **procent**, er procent: 0,35 vist som 35 % vejer det samme som teksten `35 %`. Et tal uden procenttegn blandt andre med får en advarsel.',
      'En **enhed i talformatet**, fx `0,0" mio. kr."`, gælder som en enhed i cellen. Et talformat, der skjuler tusinder, tæller kun med, når der er en enhed at læse tallet i.',
      'Et beløb vist i **anden valuta** er ikke et beløb i kr.',
    ]),
    '## Tal, der hører sammen',
    list([
      '`45,851` blandt hele tal kan være 45.851. Det skal rettes, eller skrives som et tal i cellen.',
      'Har cellen selv tallet 45,851, mens de andre tal i kolonnen er hele og meget større, giver det en advarsel. I en funktion kan der ikke advares: dér gælder tallet, som det er.',
      '`12,125` sammen med `9,5` er tolv og en ottendedel, for så er det decimaler.',
      '`Kommuner=35 %; Region=60 %` er ikke 100 og skal rettes. `Kommuner=35; Region=64` deler 35 til 64 og giver en advarsel, fordi det nok skulle være 100. `Kommuner=1; Region=2` er vægte.',
      '3,8 og `1,2 mio. kr.` i samme kolonne skal have samme enhed, eller enheden skal stå i overskriften.',
    ]),
    '## Ingenting',
    'En streg (`-`, `–`, `—`, `---`), prikker, `/`, `n/a`, `i/t` eller `i/r` er en tom celle, hvor der skal stå ord: under `Gruppe`, `Nøgle`, `Startår`, i grupperingerne i `Parter`, i `Nøgler` og i `Indstillinger`. Blandt tal er en streg 0. Ord som »ingen« er navne.',
    '## Intet går tabt i stilhed',
    list([
      'En **dato**, hvor der skal stå en nøgle, en vægt, en grænse, en afrunding, et år eller en indstilling, skal rettes. Det gælder i alle tabellerne.',
      'En **fejlværdi** som `#REFERENCE!` skal rettes, også når den står i overskriften.',
      'En overskrift, der **næsten** er en, der læses (`Grupe`, `Kunn`), eller som andre kalder den (`Loft` for `Højst`), giver en advarsel, og kolonnen bruges ikke. Mangler en kolonne, der skal være der, nævnes den overskrift, der ligner (`Kommune` for `Part`).',
      'Andre kolonner med **tal**, som ingen læser, nævnes i en oplysning. Det gør en kolonne i `Omkostninger` og `Nøgler` også, når hver udfyldt celle er en betingelse, en vægt, en part, en nøgle eller andet, der siger, hvordan der skal fordeles. Andre kolonner med tekst er dine egne, og bemærkninger og kilder er det altid.',
      'En indstilling, der ikke kendes, en værdi uden navn ved siden af, og en indstilling lige under navnet giver en advarsel.',
      'Det, der er udfyldt og **ingen virkning** har (et startår ved siden af beløb pr. år, en nøgle, som ingen post bruger, `PL` uden et prisniveau), nævnes i en oplysning, som siger hvorfor.',
      'Et tal under `PL`, som nok er et indeks (`1,03` eller `103`), giver en advarsel: skriv stigningen i procent.',
    ]),
    '## Usynlige tegn',
    'Tegn, der ikke kan ses, og hårde mellemrum følger med fra pdf-filer og hjemmesider. De gør ingen forskel i navne og tal. Nævner en besked en tekst med et usynligt tegn, står det efter teksten.',
  ].join('\n\n')}\n`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Each meaning with the ways it is written, in order. */
function byMeaning(cases: readonly HeadingCase[], meaning: (says: Partial<Heading>) => string): string[] {
  return grouped(cases.map(([value, says, format]) => [meaning(says), shown(value, format)]));
}

function amountLines(cases: readonly AmountCase[]): string[] {
  return grouped(cases.map(([text, means]) => [amountMeaning(means), shown(text)]));
}

function grouped(pairs: readonly (readonly [meaning: string, written: string])[]): string[] {
  const ways = new Map<string, Set<string>>();
  for (const [meaning, written] of pairs) {
    if (meaning !== '') ways.set(meaning, (ways.get(meaning) ?? new Set()).add(written));
  }
  return [...ways].map(([meaning, written]) => `**${meaning}**: ${[...written].join(', ')}`);
}

/** As a person sees the cell; what cannot be seen is said. */
function shown(value: HeadingCase[0], format = 'General'): string {
  if (typeof value === 'number' && readNumberFormat(format).kind === 'date') {
    const date = dateOfSerial(value);
    return date === null ? '' : `cellen \`${dateText(date)}\` (en dato)`;
  }
  const text = String(value);
  const visible = withoutInvisible(text)
    .replace(/[\s\u00a0\u2009\u202f]/g, ' ')
    .trim();
  const code = `\`${visible}\``;
  if (text.includes('\u00ad')) return `${code} med en blød bindestreg, der kan være et minus`;
  return withoutInvisible(text) === text ? code : `${code} med et usynligt tegn`;
}

const UNITS: Readonly<Record<AmountUnit, string>> = {
  kr: 'kr.',
  thousand: '1.000 kr.',
  million: 'mio. kr.',
  milliard: 'mia. kr.',
};

const DOUBTS: Readonly<Record<NonNullable<Heading['doubt']>, string>> = {
  'several years': 'Flere år',
  'several price levels': 'Flere prisniveauer',
  'number or year': 'Et nummer eller et år',
  'year or date': 'Et årstal, som cellen viser som en dato',
  'price or year': 'En pris eller et års beløb',
  unit: 'En anden enhed',
};

function headingMeaning({ role, year, label = '', unit, priceLevel, doubt }: Partial<Heading>): string {
  if (doubt !== undefined && doubt !== null) return DOUBTS[doubt];
  const level = priceLevel === undefined ? '' : ` i priser fra ${String(priceLevel)}`;
  const inUnit = unit === undefined || unit === null ? '' : ` i ${UNITS[unit]}`;
  return `${whatFor(role, year, label)}${inUnit}${level}`;
}

function whatFor(role: Heading['role'] | undefined, year: number | null | undefined, label: string): string {
  const named = label === '' ? '' : `${label} `;
  switch (role) {
    case 'amount':
      return `${named === '' ? 'Året ' : named}${String(year)}`;
    case 'accounts':
      return `Regnskabet for ${String(year)}`;
    case 'paid':
      return `Betalt i ${String(year)}`;
    case 'undecided':
      return `${named}${named === '' ? 'Uden' : 'uden'} afklaret år`;
    case 'price':
      return 'Pris i alt';
    case 'none':
    case undefined:
      return label === '' ? 'Intet år' : label;
  }
}

function amountMeaning(means: AmountCase[1]): string {
  switch (means) {
    case 'no number':
      return 'Ikke et beløb';
    case 'three digits':
      return 'Tusinder eller decimaler: skal rettes';
    case 'trailing dash':
      return 'Minus eller »ingen øre«: skal rettes';
    default:
      return formatKroner(Math.round(means * 100), 'da');
  }
}
