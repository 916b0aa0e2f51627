import type { ExactNumber } from '../money/exactNumber';
import { parseExactNumber } from '../money/parseExactNumber';
import { foldText } from '../tables/foldText';
import type { Rate } from './distributionKey';
import { parseDatedColumn } from './parseDatedColumn';

/** What a rate is per where it is the same for everyone. */
const EACH = new Set(['part', 'recipient']);
// A space is one space by then, so that matching takes linear time.
const RATE =
  /^(?:kr\.? ?)?([-\u2212]?[\d. ]*\d(?:,\d+)?)(?:,[-\u2013])? ?(t\. ?kr\.?|mio\.? ?(?:kr\.?)?|kr\.?)? ?(?:pr(?:\. ?| )|per |\/ ?)(.+)$/i;

/** The rate in a text of `Takst`: `0,27 pr. Folketal`, `2.500 kr. pr. part`, `15.000 pr. Borgere {år-1}`. Null for another text. */
export function parseRate(text: string): Rate | null {
  const [, number = '', unit = '', perText = ''] = RATE.exec(text.replace(/\s+/g, ' ').trim()) ?? [];
  const amount = parseExactNumber(number);
  const per = parseDatedColumn(perText);
  if (amount === null || per === null) return null;
  return { kroner: timesTen(amount, zerosOf(unit)), per: EACH.has(foldText(perText)) ? null : per };
}

function zerosOf(unit: string): number {
  if (/^mio/i.test(unit)) return 6;
  return /^t/i.test(unit) ? 3 : 0;
}

function timesTen({ coefficient, decimals }: ExactNumber, zeros: number): ExactNumber {
  return { coefficient: coefficient * 10n ** BigInt(zeros), decimals };
}
