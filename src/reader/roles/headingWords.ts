import { foldText } from '../../tables/foldText';

/** Who and what is counted one by one, for whom money may be spent as well. */
const GROUPS =
  'borgere|elever|børn|unge|pladser|forløb|sager|boliger|husstande|medlemmer|brugere|personer|virksomheder|enheder';

/** What headings are called, by what they stand over. Folded text is matched; each list is one sentence of the guide. */
const PATTERNS = {
  MONEY:
    /beløb|udgift|indtægt|omkostning|(?<!\p{L})pris|pris(?!\p{L})|bidrag|tilskud|bevilling|budget|regnskab|betaling|kontingent|finansiering|forbrug|saldo|overslag|netto|brutto|besparelse|moms|refusion|kroner|(?<!\p{L})løn|takst|(?<!\p{L})rater?(?!\p{L})|afgift|gebyr|provenu|ramme|rådighed|disposition|udbetaling|opkrævning|afregning|ændring|difference|forskel|i alt|total|samlet|drift|anlæg|investering|implementering|afklaret|merudg|mindreudg|prognose|forventet|korrigeret|oprindelig/u,
  DRIVER: new RegExp(
    String.raw`indbyggertal|innbygger|einwohner|invånare|population|inhabitants|folketal|befolkning|indbyggere|(?<!\p{L})indb\.|kvadratmeter|(?<!\p{L})(?:antal(?!\p{L})|${GROUPS}|årselev|areal|m2|km2|km²|m²|årsværk|timer)|udskrivningsgrundlag|beskatningsgrundlag|køreplantimer|mængde|tonnage|(?<!\p{L})tons?(?!\p{L})`,
    'u',
  ),
  /** What is counted in whole numbers, save where it is said of something: `Borgere pr. km²`. */
  PEOPLE:
    /^(?!.*(?:pr\.|per |gns|gennemsnit|%|pct|procent|andel)).*(?:indbygger|innbygger|einwohner|invånare|population|inhabitants|folketal|befolkning|(?<!\p{L})(?:borgere|elever|børn|unge|personer|medlemmer|brugere|husstande))/u,
  SHARE:
    /procent|prosent|(?<!\p{L})share(?!\p{L})|pct(?!\p{L})|%|andel|fordelingsnøgle|(?<!\p{L})nøgle|ejerandel|kvote|fordeling/u,
  PER_INHABITANT: /(?:pr\.?|per|kr\.? ?\/) ?(?:indb(?:\.|ygger)?|borger|person|capita)/u,
  PER_OTHER:
    /^(?:time|styk|enheds)pris|kr\.? ?\/ ?(?!\d|år(?!\p{L})|øre|kr)\p{L}|(?:pr\.?|per) (?!\d|år(?!\p{L})|indb|borger|person|1\.|ultimo|primo|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}+/u,
  /** Who is counted, or what money is spent on: `Børn og unge` beside `Skoler` and `Ældre`. */
  GROUP: new RegExp(String.raw`^(?!.*(?:antal|(?<!\p{L})km|m2|m²)).*(?<!\p{L})(?:${GROUPS})`, 'u'),
  /** What is counted, and no key shares by. */
  COUNTED:
    /passagerer|(?<!\p{L})(?:besøg|sengedage|udskrivninger|patienter|deltagere|stillinger|ansatte|modtagere|afgange|ture)(?!\p{L})/u,
  /** What is held against something else, and is no money though it may be called after it: `Forbrugsgrad`, `Prisindeks`. */
  RATIO:
    /indeks|(?<!\p{L})index|\p{L}{3}grad(?!\p{L})|promille|(?:omregnings|korrektions|vægtnings|pl-?)faktor/u,
  /** What each row carries on from the one above. */
  BALANCE: /kumul|beholdning|(?<!\p{L})(?:ultimo|løbende|år til dato)/u,
  NOTE: /kommentar|bemærkning|(?<!\p{L})not(?:er?)?(?!\p{L})|anmærkning|forklaring|beskrivelse|begrundelse/u,
  CODE: /^#$|kode|kommunenr|(?<!\p{L})(?:nr|id|rang|rangering|placering|prioritet|løbenr)(?!\p{L})|nummer|konto|funktion|budget-? ?område|(?<!\p{L})(?:psp|ean|cvr)/u,
  /** What stands over the rows' units: `stk.`, `1.000 kr.` */
  MEASURE: /^(?:(?:måle)?enhed(?:er)?|enh\.?)$/u,
  /** What a unit to the right of it is of: `Mængde | Enhed | Beløb`. */
  QUANTITY: /^(?:mængde|antal|omfang|areal|længde)/u,
  PRICE:
    /^(?:pris|beløb|omkostning|anskaffelsessum|anlægssum|kontraktsum|samlet pris|samlet beløb)|anlægsoverslag|anlægssum/u,
  /** Amounts whose year is not decided, or lies beyond the years. */
  PERIOD: /afklaret|senere|fremover|(?<!\p{L})bo ?\d|overslagsår|efterfølgende|restår/u,
  COST: /(?<!\p{L})(?:post(?:er)?|omkostning(?:er)?|udgift(?:er|spost)?|aktivitet(?:er)?|ydelser?|indsats(?:er)?|opgaver?|projekt(?:er)?)(?!\p{L})/u,
  CONTRIBUTION: /andel|bidrag|kontingent|(?<!\p{L})betaling(?!\p{L})/u,
  /** What is paid: beside what is counted, either may be the column's. */
  PAYMENT:
    /beløb|udgift|indtægt|omkostning|(?<!\p{L})pris|pris(?!\p{L})|bidrag|tilskud|betaling|budget|(?<!\p{L})kr(?!\p{L})/u,
  RECIPIENT:
    /^(?:kommun(?:er?)?|gemeinden?|kommunenavn|part|parter|deltager|ejer|ejerkommune|interessent|medlem|medlemskommune|betaler|bidragyder|region|regioner|myndighed|bopælskommune)(?!\p{L})/u,
};

type HeadingWord = keyof typeof PATTERNS;

/** Whether a heading has one of the words for what it stands over. `Indbyggertal* (1/1-2024)` has a DRIVER's. */
export function hasWord(heading: string, ...words: readonly HeadingWord[]): boolean {
  const folded = foldText(heading);
  return words.some((word) => PATTERNS[word].test(folded));
}

/** Whether a text is what stands over a column of labels or codes: `Kommune`, `Post`, `Område`, `Kommunekode`. */
export function saysLabels(text: string): boolean {
  return (
    hasWord(text, 'RECIPIENT', 'COST', 'CODE') ||
    /^(?:område|center|type|navn|institution|gruppe|tiltag|etape|forslag|år$)/iu.test(text.trim())
  );
}

const SECTORS = {
  Kommuner: /(?<!\p{L})(?:kommuner(?:ne|nes)?|kommunal\p{L}*|kommunernes)(?!\p{L})/u,
  Region: /(?<!\p{L})(?:region(?:en|er|erne|ens|ernes|al\p{L}*)?)(?!\p{L})/u,
  Stat: /(?<!\p{L})stat(?:en|ens|slig\p{L}*)?(?!\p{L})/u,
};

/** The sector a heading names: `Kommuner 2021` is Kommuner, `Kommunal andel` too, `Region 2022` is Region, `Statslig refusion` is Stat. */
export function sectorIn(heading: string): string | null {
  const text = foldText(heading);
  const [sector, another] = Object.entries(SECTORS).filter(([, pattern]) => pattern.test(text));
  return sector === undefined || another !== undefined ? null : sector[0];
}
