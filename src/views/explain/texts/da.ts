import { counted, kroner, listed, quoted } from '../../../texts/da/words';
import type { ExplainPanelTexts } from '../explainPanelTexts';

export const explainPanelTextsDa: ExplainPanelTexts = {
  heading: 'Forklar',
  howTo:
    'Vælg et beløb på et fordelingsark, i Samlet oversigt, i Kontrol eller i Revisionsspor. Så står der her, hvor det kommer fra.',
  noSheets:
    'Der er ingen fordelingsark endnu. Tryk på »Genberegn fordelinger« under Fordel, og vælg så et beløb på et af arkene.',
  hasErrors: 'Der er fejl i tallene, så intet kan beregnes. Fejlene står under Kontrol.',
  notOurs: (address, sheet) => `${address} på arket ${quoted(sheet)} er ikke et beløb, som er fordelt her.`,
  notRead:
    'Det kunne ikke ses efter i arket, om tallet er af ny dato. Vælg cellen igen, når Excel ikke er optaget.',
  otherPlace: (shown, expected) =>
    `Arket er ældre end tallene: Her står ${shown === '' ? 'ingenting' : quoted(shown)}, men med de nuværende tal hører ${quoted(expected)} til på denne plads. Genberegn fordelingerne, og vælg cellen igen.`,
  otherAmount: (shown, now) =>
    `Arket er ældre end tallene: Det viser ${shown}, men beregnet nu er det ${now}${now.endsWith('.') ? '' : '.'} Forklaringen gælder det nye tal.`,
  noAmount: 'intet beløb',
  ofVariant: (sheet) =>
    `Arket ${quoted(sheet)} hører til en variant, der er prøvet. Forklar følger projektmappens egne valg: Vælg det samme beløb på et ark uden variantens navn.`,
  trailOld:
    'Revisionssporet er ældre end tallene, så rækken kan ikke forklares. Genberegn fordelingerne, og vælg den igen.',
  trailPerGroup:
    'Revisionssporet er så langt, at det er skrevet gruppe for gruppe, og rækkerne forklares ikke her. Vælg beløbet på fordelingsarket i stedet.',
  trailRow: (label) => `Fra posten ${quoted(label)}.`,
  trailRows: (count) => `Beløbet er samlet af ${counted(count)} poster.`,
  trailPool: (pool) => `Postens eget beløb går til pulje ${counted(pool)}, som deles samlet.`,
  inGroup: (group) => ` i ${group}`,
  inAllGroups: ' i alle grupper',
  share: 'Andel',
  goTo: (what) => `Gå til ${what}`,
  explain: (what) => `Forklar ${what}`,
  showMore: (left) => `Vis flere (${counted(left)})`,
  nothingToRecipient: (recipient, heading) =>
    `Cellen er tom, fordi intet af ${quoted(heading)} kan tilfalde ${recipient}: parten hører til en anden sektor, eller nøglerne tager den ikke med.`,
  nothingFromRow: (row, heading) =>
    `Cellen er tom, fordi ${quoted(row)} ikke giver noget til ${quoted(heading)}.`,
  zero: 'Beløbet er 0: Der er ikke fordelt noget her.',
  rows: (count, heading) => (count === 1 ? `${heading}: 1 post` : `${heading}: ${counted(count)} poster`),
  fromStepBefore: 'Fra trinnet før',
  together: 'Tilsammen',
  step: (number, key, words) =>
    `Trin ${String(number)}${key === '' ? '' : ` i nøglen ${quoted(key)}`}: ${words}`,
  of: (weight, sum, amount) => `${weight} / ${sum} af ${amount}`,
  result: (amount, rounding) => `→ ${amount} (${rounding})`,
  exactly: (amount) => `= ${amount}`,
  leftByOthers: (amount, others, result) => `${amount} − ${others} = ${result}`,
  takesRest: (name) => `${name} tager det, de andre lader tilbage.`,
  restGoesTo: (name) => `De andre er afrundet hver for sig, og ${name} tager det, der bliver tilbage.`,
  independentEven: 'Delene er afrundet hver for sig. De giver tilsammen netop det, der blev fordelt.',
  independentOdd: (difference) =>
    `Delene er afrundet hver for sig og giver tilsammen ${difference > 0 ? kroner(difference) : kroner(-difference)} ${difference > 0 ? 'mindre' : 'mere'}, end der blev fordelt. Forskellen vises for sig på arket.`,
  noneLeft: (unit) => `Alle dele gik op i ${kroner(unit)} Der var ingen rest at fordele.`,
  unitsGiven: (count, unit, names) =>
    count === 1
      ? `Da alle dele var rundet ned, var der ${kroner(unit)} tilbage, som gik til den største rest: ${listed(names)}.`
      : `Da alle dele var rundet ned, var der ${counted(count)} gange ${kroner(unit)} tilbage, ét til hver af de største rester: ${listed(names)}.`,
  gotUnit: (name) => `${name} fik det ene.`,
  gotNoUnit: (name) => `${name} fik ikke noget af det.`,
  oddRest: (odd, unit, name) =>
    `Beløbet går ikke op i ${kroner(unit)} De sidste ${kroner(odd)} gik til den største part, ${quoted(name)}.`,
  wholeRow: 'Hele postens beløb hører til her. Det er ikke delt mellem sektorer.',
  rowAmount: (year) =>
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
  shareIsExact: (recipient) =>
    `${recipient} har den nøjagtige andel af det, der fordeles, før nogen afrunding. Procenten er afrundet, så den kan vises; beløbene er beregnet af den nøjagtige andel.`,
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
  perInhabitant: (amount, inhabitants, result) => `${amount} / ${inhabitants} indbyggere = ${result}`,
  published: 'Offentliggjort',
  calculated: 'Beregnet',
  notPrinted: 'ikke trykt',
  publishedLess: 'Offentliggjort minus beregnet',
};
