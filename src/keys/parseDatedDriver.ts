import type { Weighting } from './distributionKey';

const YEAR_TOKEN = /^(?:år|aar|year)(?:\s*([+\-\u2212\u2013])\s*(\d{1,3}))?$/i;

/** The driver a text of `Vægt` names: `Folketal`, or `Folketal {år-2}` for the one of two years before the budget year. Null where braces stand wrong. */
export function parseDatedDriver(text: string): Weighting | null {
  const brace = text.search(/[{}]/);
  if (brace === -1) return { kind: 'driver', heading: text, yearOffset: null };
  const heading = text.slice(0, brace).trim();
  const token = text[brace] === '{' && text.endsWith('}') ? text.slice(brace + 1, -1).trim() : '';
  const match = YEAR_TOKEN.exec(token);
  if (match === null || heading === '') return null;
  const [, sign = '+', years = '0'] = match;
  return { kind: 'driver', heading, yearOffset: sign === '+' ? Number(years) : 0 - Number(years) };
}
