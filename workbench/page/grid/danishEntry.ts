/** What a Dane has typed into a cell, as the grid is to take it. */
export type DanishEntry =
  | { readonly kind: 'asTyped' }
  /** In en-US form, for the grid to read: `1234.5`, `12.5%`, `TRUE`. */
  | { readonly kind: 'english'; readonly text: string }
  /** Text, though the grid would take it for a number or a date. */
  | { readonly kind: 'text' }
  /** A date by its serial number, shown as `dd-mm-yyyy`. */
  | { readonly kind: 'date'; readonly serial: number };

const NUMBER = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d*)?(?:e[+-]?\d+)?\s*%?$/i;
const DATE = /^(\d{1,2})[-./](\d{1,2})(?:[-./](\d{4}|\d{2}))?$/;
const ENGLISH_NUMBER = /^[+-]?[\d.,]*\d[\d.,]*\s*%?$/;
const MILLISECONDS_A_DAY = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** Reads text typed in Danish: `1.234,50` is a number, `12-03-2026` the twelfth of March; `today` gives dates without a year theirs. */
export function readDanishEntry(typed: string, today: Date): DanishEntry {
  const text = typed.trim();
  if (/^sand$/i.test(text)) return { kind: 'english', text: 'TRUE' };
  if (/^falsk$/i.test(text)) return { kind: 'english', text: 'FALSE' };
  if (NUMBER.test(text)) return { kind: 'english', text: text.replaceAll('.', '').replace(',', '.') };
  const serial = readDate(text, today);
  if (serial !== null) return { kind: 'date', serial };
  return ENGLISH_NUMBER.test(text) ? { kind: 'text' } : { kind: 'asTyped' };
}

function readDate(text: string, today: Date): number | null {
  const [, day, month, year] = DATE.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  const fullYear =
    year === undefined ? today.getFullYear() : Number(year) + (year.length === 2 ? century(Number(year)) : 0);
  const date = new Date(Date.UTC(fullYear, Number(month) - 1, Number(day)));
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return exists ? (date.getTime() - EXCEL_EPOCH) / MILLISECONDS_A_DAY : null;
}

/** As Excel reads years of two digits. */
function century(year: number): number {
  return year < 30 ? 2000 : 1900;
}

/**
 * A formula typed in Danish, with `;` between arguments and a decimal comma, in en-US form. A comma after a
 * cell's address still parts arguments, so `=SUM(A1,B1)` works too; text in quotes is left alone.
 */
export function readDanishFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/(?<![\p{L}$_.\d])(\d+),(?=\d)/gu, '$1.').replaceAll(';', ','),
    )
    .join('');
}
