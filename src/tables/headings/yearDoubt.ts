import { dateOfSerial } from '../../cells/excelDate';
import type { CellValue } from '../../cells/grid';
import { readNumberFormat } from '../../cells/numberFormat';
import type { YearDoubt } from '../../findings/yearDoubt';
import { plainText } from '../../money/plainText';
import { cellText } from '../cellText';
import { foldText } from '../foldText';
import { MONTHS } from './yearsIn';
import { readHeading } from './readHeading';

const MONTH = `(?:${MONTHS})`;
const DAY = `(?<!\\d)(?:\\d{4}-)?\\d{1,2}(?:[./-] ?\\d{1,2}(?!\\d)|\\.? ?${MONTH}(?!\\p{L}))[./-]?`;
/** What is budgeted or expected is so for the whole year, though it was on a certain day: `Korrigeret budget 2025 pr. 31. oktober`. */
const WHOLE = /budget|forvent|prognose|skøn|estimat|overslag/u;
const AS_OF = new RegExp(`(?:pr\\.?|ved|medio|ultimo) *(?:${DAY}|${MONTH}(?!\\p{L}))`, 'gu');
/** The first or the last day of a year, and all of it. */
const ENDS = [
  new RegExp(`(?<!\\d)(?:0?1[./-] ?0?1(?!\\d)|0?1\\.? ?jan(?:uar)?(?!\\p{L}))`, 'gu'),
  new RegExp(
    `(?<!\\d)(?:31[./-] ?12(?!\\d)|31\\.? ?dec(?:ember)?(?!\\p{L})|ultimo dec(?:ember)?(?!\\p{L}))`,
    'gu',
  ),
  /(?<!\p{L})jan(?:uar|\.)? ?(?:[-\u2013]|til) ?dec(?:ember)?(?!\p{L})/gu,
  /(?<!\d)12[ -]?(?:mdr|md|måned\p{L}*)(?!\p{L})/gu,
];
/** `pr. 30.9.2022`, `til 30/6`; `1.4-30.6.2022`, and `1.1-30.6.2022`, of which the first day has been taken away. */
const UNTIL_DAY = new RegExp(
  `(?:(?:pr\\.?|til|t\\.?o\\.?m\\.?)|(?<!\\d)[-\\u2013]) *${DAY}|${DAY} *[-\\u2013]? *${DAY}`,
  'u',
);
const DATE = new RegExp(DAY, 'gu');

const PERIODS = [
  /halvår|kvartal|skoleår|måned|sæson|delår|restår|kumuleret/u,
  new RegExp(`(?<!\\p{L})(?:${MONTHS})(?!\\p{L})`, 'u'),
  /(?<!\p{L})(?:kvt|kvrt|kv|mdr|md|mnd|tertial|trimester|semester|termin|uger?|ugentlig\p{L}*|medio|primo|forår\p{L}*|efterår\p{L}*|sommer|vinter|hidtil|åtd|ytd|ltm|rullende|quarters?|months?|half|akk|ff|pr\.? (?:dag|døgn))(?!\p{L})/u,
  /(?<!\p{L})(?:(?:f?q|[kh])0?[1-4]|m(?:0?[1-9]|1[0-2])|(?<!\d)(?:[1-4]q|[12]h|(?:\d|1[01]) ?m))(?!\p{L}|\d(?!\d{3}))/u,
  /(?<!\p{L})(?:(?:del|rest(?:en)?) af|til dato|til og med|fra og med|t\.?o\.?m\.?|f\.?o\.?m\.?|(?:og|&) frem\p{L}*|t\/m|a ?conto)(?!\p{L})/u,
  /[<>\u2190-\u21ff\u2264\u2265]|(?<!\d)(?:19|20|21)\d\d ?(?:[-\u2013\u2014+]$|\+)/u,
  /(?<!\p{L})(?:fra|efter|før|inden|siden) \d{4}(?!\d)/u,
  /\d\. ?(?:rate|opkrævning|del)(?!\p{L})|(?<!\p{L})(?:rate|opkrævning|del) \d(?!\d)/u,
  /^\D*(?:(?:19|20|21)\d\d[-./ ](?:0[1-9]|1[0-2])|(?:0?[1-9][-./]|0[1-9] |1[0-2][-./ ])(?:19|20|21)\d\d)$/u,
];

/** What a heading begins with, or says alone, that is counted, compared or written. */
const NO_AMOUNTS = [
  /^(?:antal|andel|folketal|indbyggertal|befolkning|folkemængde|afvigelse|difference|forskel|indeks|index|gns|gennemsnit|enhedspris|stykpris|timepris|noter?|kommentar|bemærkning)(?!\p{L})/u,
  /%|(?<!\p{L})(?:pct|procent|promille|indeks|index|gns)(?!\p{L})/u,
];
/** An amount for one of many is none to allocate, though its unit is kr. */
const PER =
  /(?<!\p{L})(?:pr\.?|per) ?(?:indb|borger|capita|person|elev|stk|styk|time|enhed|kommune|part|forløb|plads)/u;
/** What was spent, in another word than the accounts' own. */
const SPENT = /(?<!\p{L})(?:forbrug|realiseret|faktisk\p{L}*|bogført|afholdt\p{L}*|actuals?)(?!\p{L})/u;
/** Nothing but who or what is counted, besides a year. */
const COUNTED =
  /^(?:indbyggere|borgere|elever|årselever|brugere|medlemmer|årsværk|stillinger|timer|forløb|pladser|sager|m2|m²|kvadratmeter)$/u;

/**
 * Why the figures under a heading that holds a year may be no amounts of that whole year; null where nothing says so,
 * as in `Korrigeret budget 2022`, `Regnskab pr. 31/12 2022` and a day alone. `format` is the heading's number format:
 * a date that shows as `jan-22` is a month, since that is what Excel makes of one that is typed.
 */
export function yearDoubt(value: CellValue, format = 'General'): YearDoubt | null {
  if (typeof value === 'number') return isMonth(value, format) ? 'another period' : null;
  const { unit, label, role } = readHeading(value, format);
  const text = foldText(plainText(cellText(value)));
  if (saysPeriod(text)) return 'another period';
  if (PER.test(text)) return 'no amounts';
  if (SPENT.test(text) && role === 'amount') return 'spent';
  if (unit !== null) return null;
  return NO_AMOUNTS.some((words) => words.test(text)) || COUNTED.test(foldText(label)) ? 'no amounts' : null;
}

function isMonth(value: number, format: string): boolean {
  if (readNumberFormat(format).kind !== 'date' || dateOfSerial(value) === null) return false;
  const code = format.replace(/"[^"]*"|\[[^\]]*\]/g, '');
  return /m/i.test(code) && /y/i.test(code) && !/d/i.test(code);
}

function saysPeriod(text: string): boolean {
  const known = WHOLE.test(text) ? text.replace(AS_OF, ' ') : text;
  const rest = ENDS.reduce((left, end) => left.replace(end, ' '), known);
  if (UNTIL_DAY.test(rest)) return true;
  const withoutDays = rest.replace(DATE, ' ').trim();
  return PERIODS.some((period) => period.test(withoutDays));
}
