import type { Year } from '../costs/costRow';
import type { DatedColumn } from './distributionKey';
import { plainText } from '../money/plainText';

/** The heading of a column for a budget year: `Folketal {år-2}` is `Folketal 2019` for 2021. Null where it needs a year and there is none. */
export function datedHeading({ heading, yearOffset }: DatedColumn, year: Year): string | null {
  if (yearOffset === null) return heading;
  return typeof year === 'number' ? `${heading} ${String(year + yearOffset)}` : null;
}

/** The column as it is typed: `Folketal {år-2}`. */
export function datedText({ heading, yearOffset }: DatedColumn): string {
  if (yearOffset === null) return heading;
  const offset = yearOffset === 0 ? '' : yearOffset > 0 ? `+${String(yearOffset)}` : String(yearOffset);
  return `${heading} {år${offset}}`;
}

const YEAR_TOKEN = /^(?:år|aar|year)(?:\s*([+\-\u2013])\s*(\d{1,3}))?$/i;

/** The column of `Parter` that a text names: `Folketal`, or `Folketal {år-2}` for the one of two years before the budget year. Null where braces stand wrong or nothing is named. */
export function parseDatedColumn(text: string): DatedColumn | null {
  const brace = text.search(/[{}]/);
  if (brace === -1) return text === '' ? null : { heading: text, yearOffset: null };
  const heading = text.slice(0, brace).trim();
  const token = text[brace] === '{' && text.endsWith('}') ? text.slice(brace + 1, -1).trim() : '';
  const match = YEAR_TOKEN.exec(plainText(token).normalize('NFC'));
  if (match === null || heading === '') return null;
  const [, sign = '+', years = '0'] = match;
  return { heading, yearOffset: sign === '+' ? Number(years) : 0 - Number(years) };
}
