import { dateOfSerial, dateText } from '../../cells/excelDate';
import type { CellValue } from '../../cells/grid';
import { readNumberFormat } from '../../cells/numberFormat';
import type { HeadingDoubt } from '../../findings/headingDoubt';
import { plainText } from '../../money/plainText';
import { cellText } from '../cellText';
import { foldText } from '../foldText';
import { isBudgetYear } from './budgetYears';
import type { Heading, HeadingRole } from './heading';
import { takePriceLevels } from './priceLevels';
import { holdsUnit, saysOtherUnit, takeUnit } from './takeUnit';
import { yearsIn } from './yearsIn';

const UNDECIDED = /(?:^| )(?:(?:år )?(?:ikke|ej) +afklaret|uafklaret|undecided)$/i;
const BUDGETS = new Set(['budget', 'b', 'bo', 'budgetår', 'overslagsår', 'budgetoverslagsår', 'år', 'year']);
const ACCOUNTS =
  /^(?:(?:(?:endeligt?|godkendt|revideret|foreløbigt?|årets|afsluttet) )?(?:års)?regnskab(?:stal|sår|sresultat)?(?: for| i)?|r|re?gn\.?|accounts)$/;
const PAID = new Set(['betalt', 'indbetalt', 'paid']);
const PRICES = new Set(['pris i alt', 'total price']);
/** What numbers of four digits belong to that are no years. */
const NUMBERED =
  /^(?:konto|kontonr|kontonummer|art|gruppering|funktion|sted|stednr|projekt|projektnr|sagsnr|nr|nummer|id|psp|ean|cvr|postnr)\b/;

/** A longer text is no heading: it is kept as it is, and no year is looked for in it. */
const LONGEST = 200;

/** Reads a heading, the same wherever it stands: over costs, drivers and published figures. `format` is its number format. */
export function readHeading(value: CellValue, format = 'General'): Heading {
  return typeof value === 'number' ? readNumber(value, format) : readText(plainText(cellText(value)));
}

const NOTHING_ELSE = { label: '', name: '', priceLevel: null, unit: null } as const;

function readNumber(value: number, format: string): Heading {
  const isDate = readNumberFormat(format).kind === 'date';
  const date = isDate ? dateOfSerial(value) : null;
  const text = date === null ? cellText(value) : dateText(date);
  if (date !== null && isBudgetYear(value)) {
    return { ...NOTHING_ELSE, text, role: 'none', year: null, doubt: 'year or date' };
  }
  const year = date?.year ?? value;
  return isBudgetYear(year) ? { ...NOTHING_ELSE, text, role: 'amount', year, doubt: null } : onlyText(text);
}

/** A heading that says no more than its words. */
function onlyText(text: string): Heading {
  return { ...NOTHING_ELSE, text, label: text, name: foldText(text), role: 'none', year: null, doubt: null };
}

function readText(text: string): Heading {
  if (text.length > LONGEST) return onlyText(text);
  const levels = takePriceLevels(text);
  const years = yearsIn(levels.rest);
  const taken = takeUnit(years.rest);
  const isOtherUnit =
    years.year !== null && (saysOtherUnit(years.rest) || (taken.unit === null && holdsUnit(years.rest)));
  const { unit, rest } = isOtherUnit ? { unit: null, rest: years.rest } : taken;
  const typed = years.year === null && unit === null && levels.found.length === 0 ? text : trimmed(rest);
  const name = foldText(typed);
  const isUndecided = UNDECIDED.test(typed);
  const doubt = isOtherUnit ? 'unit' : doubtOf(name, years.year, new Set(levels.found).size);
  const year = doubt === null && typeof years.year === 'number' ? years.year : null;
  const role = isUndecided ? 'undecided' : roleOf(name, year, doubt);
  const isBudget = role === 'amount' && BUDGETS.has(name);
  const label = isBudget ? '' : typed.replace(UNDECIDED, '');
  return {
    text,
    label,
    name: foldText(label),
    role,
    year,
    priceLevel: doubt === null ? (levels.found[0] ?? null) : null,
    unit,
    doubt,
  };
}

/** Without the brackets and signs that are left of what has been taken out: `Kommuner ( )`, `Budget,`. */
function trimmed(text: string): string {
  return text
    .replace(/[([][\s,;:./\u2013-]*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:/\u2013-]+|[\s,;:/\u2013-]+$/g, '')
    .replace(/ (?:pr\.?|i|in)$/i, '');
}

function doubtOf(name: string, year: number | 'several' | null, priceLevels: number): HeadingDoubt | null {
  if (priceLevels > 1) return 'several price levels';
  if (year === 'several') return 'several years';
  if (year === null) return null;
  if (NUMBERED.test(name)) return 'number or year';
  return PRICES.has(name) ? 'price or year' : null;
}

function roleOf(name: string, year: number | null, doubt: HeadingDoubt | null): HeadingRole {
  if (doubt !== null) return 'none';
  if (PRICES.has(name)) return 'price';
  if (year === null) return 'none';
  if (ACCOUNTS.test(name)) return 'accounts';
  return PAID.has(name) ? 'paid' : 'amount';
}
