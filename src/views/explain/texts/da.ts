import type { Ore } from '../../../money/ore';
import { joinNames } from '../../../texts/joinNames';
import { counted, kroner, listed, many, quoted } from '../../../texts/da/words';

/** What *Forklar* says. Amounts that come as texts are formatted already. */
export const explainPanelTexts = {
  // Where there is nothing to explain
  howTo:
    'Vælg et beløb på et fordelingsark, i Samlet oversigt, Afregning, Sammenligning, Kr. pr. indbygger, Kontrol eller Revisionsspor. Så står der her, hvor det kommer fra.',
  noSheets:
    'Der er ingen fordelingsark endnu. Tryk på »Genberegn fordelinger« under Fordel, og vælg så et beløb på et af arkene.',
  hasErrors: 'Der er fejl i tallene, så intet kan beregnes. Fejlene står under Kontrol.',
  notOurs: (address: string, sheet: string) =>
    `${address} på arket ${quoted(sheet)} er ikke et beløb, som er fordelt her.`,
  reading: (address: string) =>
    `${address} hører til det, der blev læst: hvilke områder og kolonner, hvor mange rækker, og hvad tallene i hver kolonne er tilsammen, før noget er fordelt.`,
  finding: (address: string) =>
    `${address} hører til det, der blev fundet. Hvad der er galt, og hvad du kan gøre, står i rækken og under Kontrol her i ruden.`,
  notRead:
    'Det kunne ikke ses efter i arket, om tallet er af ny dato. Vælg cellen igen, når Excel ikke er optaget.',
  /** The sheet has another row or column there than would be written now. */
  otherPlace: (shown: string, expected: string) =>
    `Arket er ældre end tallene: Her står ${shown === '' ? 'ingenting' : quoted(shown)}, men med de nuværende tal hører ${quoted(expected)} til på denne plads. Genberegn fordelingerne, og vælg cellen igen.`,
  otherAmount: (shown: string, now: string) =>
    `Arket er ældre end tallene: Det viser ${shown}, men beregnet nu er det ${now}${now.endsWith('.') ? '' : '.'} Forklaringen gælder det nye tal.`,
  noAmount: 'intet beløb',
  /** The sheet belongs to a what-if that was written beside the workbook's own sheets. */
  ofVariant: (sheet: string) =>
    `Arket ${quoted(sheet)} hører til en variant, der er prøvet. Forklar følger projektmappens egne valg: Vælg det samme beløb på et ark uden variantens navn.`,
  // Rows of the trail
  trailOld:
    'Revisionssporet er ældre end tallene, så rækken kan ikke forklares. Genberegn fordelingerne, og vælg den igen.',
  trailPerGroup:
    'Revisionssporet er så langt, at det er skrevet gruppe for gruppe, og rækkerne forklares ikke her. Vælg beløbet på fordelingsarket i stedet.',
  trailRow: (label: string) => `Fra posten ${quoted(label)}.`,
  trailRows: (count: number) => `Beløbet er samlet af ${counted(count)} poster.`,
  /** @param detail `17.000.000 kr. i prisniveau 2019 × 1,02`. */
  pricedRow: (detail: string) => `Beløbet er ${detail}.`,
  trailPool: (pool: number) => `Postens eget beløb går til pulje ${counted(pool)}, som deles samlet.`,
  // Titles
  inGroup: (group: string) => ` i ${group}`,
  inAllGroups: ' i alle grupper',
  share: 'Andel',
  // Links, for screen readers too
  goTo: (what: string) => `Gå til ${what}`,
  explain: (what: string) => `Forklar ${what}`,
  // What a figure is made of
  nothingToRecipient: (recipient: string, heading: string) =>
    `Cellen er tom, fordi intet af ${quoted(heading)} kan tilfalde ${recipient}: parten hører til en anden sektor, eller nøglerne tager den ikke med.`,
  nothingFromRow: (row: string, heading: string) =>
    `Cellen er tom, fordi ${quoted(row)} ikke giver noget til ${quoted(heading)}.`,
  zero: 'Beløbet er 0: Der er ikke fordelt noget her.',
  rows: (count: number, heading: string) => `${heading}: ${many(count, 'post', 'poster')}`,
  fromStepBefore: 'Fra trinnet før',
  together: 'Tilsammen',
  step: (number: number, key: string, words: string) =>
    `Trin ${String(number)}${key === '' ? '' : ` i nøglen ${quoted(key)}`}: ${words}`,
  of: (weight: string, sum: string, amount: string) => `${weight} / ${sum} af ${amount}`,
  /** `0,27 kr. × 94.026`. */
  rateTimes: (rate: string, driver: string) => `${rate} kr. × ${driver}`,
  /** Of a sector, where nothing is shared. */
  rateSum: 'Summen af det, taksten giver hver part',
  getsAtMost: (name: string, limit: string, over: string) =>
    `${name} får højst ${limit}; de ${over}, der ligger over, deles af de andre.`,
  getsAtLeast: (name: string, limit: string, missing: string) =>
    `${name} får mindst ${limit}; de ${missing}, der mangler, betales af de andre.`,
  /** Bounds of a rate. */
  paysAtMost: (name: string, limit: string) =>
    `${name} får højst ${limit}; resten betales ikke af andre, så postens beløb er tilsvarende mindre.`,
  paysAtLeast: (name: string, limit: string) =>
    `${name} får mindst ${limit}; postens beløb er tilsvarende større.`,
  othersBound: (count: number) =>
    `${counted(count)} andre har fået det mindste eller det højeste, de kan få.`,
  takesRest: (name: string) => `${name} tager det, de andre lader tilbage.`,
  restGoesTo: (name: string) =>
    `De andre er afrundet hver for sig, og ${name} tager det, der bliver tilbage.`,
  independentEven: 'Delene er afrundet hver for sig. De giver tilsammen netop det, der blev fordelt.',
  /** Øre: what was handed in, less the parts. */
  independentOdd: (difference: Ore) =>
    `Delene er afrundet hver for sig og giver tilsammen ${difference > 0 ? kroner(difference) : kroner(-difference)} ${difference > 0 ? 'mindre' : 'mere'}, end der blev fordelt. Forskellen vises for sig på arket.`,
  noneLeft: (unit: Ore) => `Alle dele gik op i ${kroner(unit)} Der var ingen rest at fordele.`,
  unitsGiven: (count: number, unit: Ore, names: readonly string[]) =>
    count === 1
      ? `Da alle dele var rundet ned, var der ${kroner(unit)} tilbage, som gik til den største rest: ${listed(names)}.`
      : `Da alle dele var rundet ned, var der ${counted(count)} gange ${kroner(unit)} tilbage, ét til hver af de største rester: ${listed(names)}.`,
  gotUnit: (name: string) => `${name} fik det ene.`,
  gotNoUnit: (name: string) => `${name} fik ikke noget af det.`,
  oddRest: (odd: Ore, unit: Ore, name: string) =>
    `Beløbet går ikke op i ${kroner(unit)} De sidste ${kroner(odd)} gik til den største part, ${quoted(name)}.`,
  wholeRow: 'Hele postens beløb hører til her. Det er ikke delt mellem sektorer.',
  rowAmount: (year: number | 'undecided' | null) =>
    year === null
      ? 'Postens beløb'
      : year === 'undecided'
        ? 'Postens beløb uden afklaret år'
        : `Postens beløb i ${String(year)}`,
  byGroup: 'Fra hver gruppe',
  byColumn: 'Fra hver kolonne',
  totalIsHandedIn: 'En total er summen af de beløb, der er lagt ind, aldrig af afrundede dele.',
  price: 'Pris i alt er prisen i fuld drift. Den vises, men det er ikke den, der fordeles.',
  priceTotal: 'Summen af posternes Pris i alt. Den vises, men det er ikke den, der fordeles.',
  shareIsExact: (recipient: string) =>
    `${recipient} har den nøjagtige andel af det, der fordeles, før nogen afrunding. Procenten er afrundet, så den kan vises; beløbene er beregnet af den nøjagtige andel.`,
  shareWithin:
    'Andelen er af det, der tilfalder gruppen, før nogen afrunding. Procenten er afrundet, så den kan vises.',
  shareTogether: 'Det er parternes nøjagtige andele lagt sammen. Procenten er afrundet, så den kan vises.',
  /** Where base amounts, bounds or rates stand on the way. */
  shareOfAmounts:
    'Et grundbeløb, en grænse eller en takst er med til at bestemme, så andelen følger af beløbene og ikke omvendt. Procenten er afrundet, så den kan vises.',
  severalKeys: 'Andelen er sat sammen af flere nøglers andele.',
  difference:
    'Det er forskellen mellem det, der blev fordelt, og det, parterne fik, fordi hver part er afrundet for sig.',
  noDifference: 'Parterne har tilsammen fået netop det, der blev fordelt.',
  check: 'Kontrollen er en formel i cellen. Den er 0, når det hele er fordelt.',
  balance: 'Regnestykket',
  handedIn: 'Fordelt beløb',
  recipientsSum: 'Parternes beløb tilsammen',
  roundingDifference: 'Afrundingsdifference',
  checkLeft: 'Tilbage',
  /** @param exact the rate with six decimals. */
  perInhabitant: (amount: string, inhabitants: string, exact: string, result: string) =>
    `${amount} / ${inhabitants} indbyggere = ${exact}, afrundet ${result}`,
  ofColumn: (heading: string) => `af ${heading}`,
  byMember: 'Fra hver part',
  byRow: 'Fra hver post',
  byGroupAndColumn: 'Fra hver gruppe og kolonne',
  // Inhabitants
  inhabitantsFrom: (column: string) => `Fra kolonnen ${quoted(column)} i Parter`,
  inhabitantsCounted: 'Tæller som',
  inhabitantsOnce:
    'Sektorer, der har lige mange indbyggere, er de samme mennesker og tælles én gang; ellers lægges de sammen.',
  // Settlement
  rowAccounts: (year: string) => `Postens regnskab for ${year}`,
  accountsByKeys:
    'Regnskabet er fordelt efter de samme nøgler som budgettet. Forskellen mellem dem fordeles aldrig for sig.',
  paidTyped: 'Det, parten har betalt, som det står i Parter.',
  paidAsBudget: (year: number) =>
    `Parter har ingen kolonne »Betalt ${String(year)}«, så parten regnes for at have betalt sin del af budgettet.`,
  // Comparison of keys
  /** `»50/50« for 3 poster`. */
  keyOfRows: (key: string, rows: number) => `${quoted(key)} for ${many(rows, 'post', 'poster')}`,
  keysCompared: (heading: string, keys: readonly string[]) =>
    `${heading} er ${joinNames(keys, 'og', (count) => `${counted(count)} andre nøgler`)}.`,
  sameByEveryKey:
    'Det, der fordeles, er det samme efter alle nøgler: summen af posternes beløb i de viste år.',
  otherByRates:
    'Det, der fordeles: summen af posternes beløb i de viste år. En takst kan give et andet beløb efter en anden nøgle.',
  // Price levels
  priceLevel: (levels: readonly number[]) =>
    `Posten er i prisniveau ${levels.join(', ')} og er regnet om til priserne i hvert år, før den er fordelt.`,
  beforeAdjusting: 'Før omregning',
  originalNotAllocated: 'Beløbet vises i sit eget prisniveau. Det, der fordeles, er beløbet i årets priser.',
  /** An amount that was brought from another price level. */
  priceAdjusted: (original: string, level: number, factor: string) =>
    `${original} i prisniveau ${String(level)} × ${factor}`,
  /** The same of a rate, whose bounds and rounding come after. */
  ratePriceAdjusted: (original: string, level: number, factor: string) =>
    `Taksten giver ${original} i prisniveau ${String(level)}, × ${factor}, derefter grænser og afrunding for hver part`,
  /** What an amount shown in its own price level comes to in the prices of its year. */
  inOtherPrices: (level: number, adjusted: string, year: number) =>
    `i prisniveau ${String(level)}; ${adjusted} i priserne i ${String(year)}`,
  published: 'Offentliggjort',
  calculated: 'Beregnet',
  notPrinted: 'ikke trykt',
  publishedLess: 'Offentliggjort minus beregnet',
};

export type ExplainPanelTexts = typeof explainPanelTexts;
