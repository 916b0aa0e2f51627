import { foldText } from '../../tables/foldText';

/** What headings are called, by what they stand over. Folded text is matched; each list is one sentence of the guide. */
const MONEY =
  /beløb|udgift|indtægt|omkostning|(?<!\p{L})pris|pris(?!\p{L})|bidrag|tilskud|bevilling|budget|regnskab|betaling|kontingent|finansiering|forbrug|saldo|overslag|netto|brutto|besparelse|moms|refusion|kroner|(?<!\p{L})løn|takst|(?<!\p{L})rater?(?!\p{L})|afgift|gebyr|provenu|ramme|rådighed|disposition|udbetaling|opkrævning|afregning|ændring|difference|forskel|i alt|total|samlet|drift|anlæg|investering|implementering|afklaret|merudg|mindreudg|prognose|forventet|korrigeret|oprindelig/u;
const DRIVER =
  /indbyggertal|innbygger|einwohner|invånare|population|inhabitants|folketal|befolkning|indbyggere|(?<!\p{L})indb\.|kvadratmeter|(?<!\p{L})(?:antal(?!\p{L})|borgere|elever|årselev|børn|unge|pladser|forløb|sager|boliger|husstande|areal|m2|km2|km²|m²|årsværk|timer|medlemmer|brugere|personer|virksomheder|enheder)|udskrivningsgrundlag|beskatningsgrundlag|køreplantimer/u;
/** What is counted in whole numbers, save where it is said of something: `Borgere pr. km²`. */
const PEOPLE =
  /^(?!.*(?:pr\.|per |gns|gennemsnit|%|pct|procent|andel)).*(?:indbygger|innbygger|einwohner|invånare|population|inhabitants|folketal|befolkning|(?<!\p{L})(?:borgere|elever|børn|unge|personer|medlemmer|brugere|husstande))/u;
const SHARE =
  /procent|prosent|(?<!\p{L})share(?!\p{L})|pct(?!\p{L})|%|andel|fordelingsnøgle|(?<!\p{L})nøgle|ejerandel|kvote|fordeling/u;
const PER_INHABITANT = /(?:pr\.?|per) ?(?:indb(?:\.|ygger)?|borger|person|capita)/u;
const PER_OTHER =
  /^(?:time|styk|enheds)pris|(?:pr\.?|per) (?!\d|år(?!\p{L})|indb|borger|person|1\.|ultimo|primo|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}+/u;
/** Who is counted, or what money is spent on: `Børn og unge` beside `Skoler` and `Ældre`. */
const GROUP =
  /^(?!.*(?:antal|(?<!\p{L})km|m2|m²)).*(?<!\p{L})(?:borgere|elever|børn|unge|pladser|forløb|sager|boliger|husstande|medlemmer|brugere|personer|virksomheder|enheder)/u;
/** What is counted, and no key shares by. */
const COUNTED =
  /passagerer|(?<!\p{L})(?:besøg|sengedage|udskrivninger|patienter|deltagere|stillinger|ansatte|modtagere|afgange|ture)(?!\p{L})/u;
/** What is held against something else, and is no money though it may be called after it: `Forbrugsgrad`, `Prisindeks`. */
const RATIO =
  /indeks|(?<!\p{L})index|\p{L}{3}grad(?!\p{L})|promille|(?:omregnings|korrektions|vægtnings|pl-?)faktor/u;
/** What each row carries on from the one above. */
const BALANCE = /kumul|beholdning|(?<!\p{L})(?:ultimo|løbende|år til dato)/u;
const NOTE =
  /kommentar|bemærkning|(?<!\p{L})not(?:er?)?(?!\p{L})|anmærkning|forklaring|beskrivelse|begrundelse/u;
const CODE =
  /^#$|kode|kommunenr|(?<!\p{L})(?:nr|id|rang|rangering|placering|prioritet|løbenr)(?!\p{L})|nummer|konto|funktion|budget-? ?område|(?<!\p{L})(?:psp|ean|cvr)/u;
/** What stands over the rows' units: `stk.`, `1.000 kr.` */
const MEASURE = /^(?:måle)?enhed(?:er)?$/u;
const PRICE =
  /^(?:pris|beløb|omkostning|anskaffelsessum|anlægssum|kontraktsum|samlet pris|samlet beløb)|anlægsoverslag|anlægssum/u;
/** Amounts whose year is not decided, or lies beyond the years. */
const PERIOD = /afklaret|senere|fremover|(?<!\p{L})bo ?\d|overslagsår|efterfølgende|restår/u;
const COST =
  /(?<!\p{L})(?:post(?:er)?|omkostning(?:er)?|udgift(?:er|spost)?|aktivitet(?:er)?|ydelser?|indsats(?:er)?|opgaver?|projekt(?:er)?)(?!\p{L})/u;
const CONTRIBUTION = /andel|bidrag|kontingent|(?<!\p{L})betaling(?!\p{L})/u;
/** What is paid: beside what is counted, either may be the column's. */
const PAYMENT =
  /beløb|udgift|indtægt|omkostning|(?<!\p{L})pris|pris(?!\p{L})|bidrag|tilskud|betaling|budget|(?<!\p{L})kr(?!\p{L})/u;
const RECIPIENT =
  /^(?:kommun(?:er?)?|gemeinden?|kommunenavn|part|parter|deltager|ejer|ejerkommune|interessent|medlem|medlemskommune|betaler|bidragyder|region|regioner|myndighed|bopælskommune)(?!\p{L})/u;

const PATTERNS = {
  MONEY,
  DRIVER,
  PEOPLE,
  SHARE,
  PER_INHABITANT,
  PER_OTHER,
  NOTE,
  GROUP,
  COUNTED,
  RATIO,
  BALANCE,
  CODE,
  MEASURE,
  PRICE,
  PERIOD,
  COST,
  CONTRIBUTION,
  PAYMENT,
  RECIPIENT,
};

export type HeadingWord = keyof typeof PATTERNS;

/** Whether a heading has one of the words for what it stands over. `Indbyggertal* (1/1-2024)` has a DRIVER's. */
export function hasWord(heading: string, word: HeadingWord): boolean {
  return PATTERNS[word].test(foldText(heading));
}

/** Whether a text is what stands over a column of labels or codes: `Kommune`, `Post`, `Område`, `Kommunekode`. */
export function saysLabels(text: string): boolean {
  return (
    ['RECIPIENT', 'COST', 'CODE'].some((word) => hasWord(text, word as HeadingWord)) ||
    /^(?:område|center|type|navn|institution|gruppe|tiltag|etape|forslag|år$)/iu.test(text.trim())
  );
}

/** The sector a heading names: `Kommuner 2021` is Kommuner, `Kommunal andel` too, `Region 2022` is Region, `Statslig refusion` is Stat. */
export function sectorIn(heading: string): string | null {
  const text = foldText(heading);
  const isMunicipal = /(?<!\p{L})(?:kommuner(?:ne|nes)?|kommunal\p{L}*|kommunernes)(?!\p{L})/u.test(text);
  const isRegional = /(?<!\p{L})(?:region(?:en|er|erne|ens|ernes|al\p{L}*)?)(?!\p{L})/u.test(text);
  const isOfState = /(?<!\p{L})stat(?:en|ens|slig\p{L}*)?(?!\p{L})/u.test(text);
  const named = [isMunicipal && 'Kommuner', isRegional && 'Region', isOfState && 'Stat'].filter(
    (name) => name !== false,
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}
