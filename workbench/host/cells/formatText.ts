import { ExcelError } from '../../book/excelError';

/** Danish: 1.234,50. */
const GROUP = '.';
const DECIMAL = ',';

/**
 * A value as a cell shows it under a number format, in Danish. Knows digits, grouping, decimals, percent,
 * literals, colours and the sections for negative numbers, zero and text; throws `NotImplemented` on dates,
 * fractions, exponents and conditions. Narrow columns are not taken into account.
 */
export function formatText(value: string | number | boolean, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'SAND' : 'FALSK';
  if (typeof value === 'string') return value;
  if (numberFormat === 'General' || numberFormat === '@') return formatGeneral(value);
  const sections = splitSections(numberFormat);
  const [positive = 'General', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return formatSection(-value, negative);
  if (value === 0 && zero !== undefined) return formatSection(0, zero);
  return value < 0 ? `-${formatSection(-value, positive)}` : formatSection(value, positive);
}

/** Guess: up to eleven characters, as in a column of ordinary width. */
function formatGeneral(value: number): string {
  return String(Number(value.toPrecision(10)))
    .replace('.', DECIMAL)
    .replace('e', 'E');
}

const LITERALS = /"([^"]*)"|\\(.)|_(.)|\*.|\[(?:[A-Z]+|Color\d+|\$[^\]]*)\]/gi;

/** At every `;` outside quotes. */
function splitSections(format: string): string[] {
  return format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

function formatSection(value: number, section: string): string {
  if (section === 'General') return formatGeneral(value);
  const literals: string[] = [];
  const bare = section.replace(LITERALS, (_, quoted?: string, escaped?: string, spaced?: string) => {
    literals.push(quoted ?? escaped ?? (spaced === undefined ? '' : ' '));
    return '\u0000';
  });
  const [digits = ''] = /[#0?][#0?,.]*/.exec(bare) ?? [];
  const around = bare.replace(digits, '');
  if (/[a-df-zA-DF-Z[\]@/#?0]/.test(around.replaceAll('%', '')) || /[eE]/.test(around)) {
    throw new ExcelError('NotImplemented', `The workbench's host does not show numbers as "${section}".`);
  }
  const percents = (around.match(/%/g) ?? []).length;
  const shown = bare.replace(digits, () => formatDigits(value * 100 ** percents, digits));
  return shown.replaceAll('\u0000', () => literals.shift() ?? '');
}

function formatDigits(value: number, pattern: string): string {
  if (pattern === '') return '';
  const [whole = '', decimals = ''] = pattern.replace(/,+$/, '').split('.');
  const thousands = /,*$/.exec(pattern)?.[0].length ?? 0;
  const fixed = roundDecimal(value / 1000 ** thousands, decimals.length);
  const [integer = '0', fraction = ''] = fixed.split('.');
  const least = (whole.match(/0/g) ?? []).length;
  const padded = integer === '0' && least === 0 ? '' : integer.padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, GROUP) : padded;
  const kept = trimOptional(fraction, decimals);
  return decimals === '' ? grouped : grouped + (kept === '' ? '' : DECIMAL + kept);
}

/** Rounds what the number's 15 digits say, half away from zero, as Excel shows it. */
function roundDecimal(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const scaled = Number(`${exact}e${decimals}`);
  return Number.isFinite(scaled)
    ? Number(`${Math.round(scaled)}e-${decimals}`).toFixed(decimals)
    : exact.toFixed(decimals);
}

function trimOptional(fraction: string, pattern: string): string {
  let end = fraction.length;
  while (end > 0 && pattern[end - 1] === '#' && fraction[end - 1] === '0') end--;
  return fraction.slice(0, end);
}
