import type { AmountUnit } from '../money/amountUnit';
import { exactFromWritten } from '../money/exactFromNumber';
import { withoutInvisible } from '../money/plainText';
import { readNumber, type WritingDoubt } from '../money/readNumber';
import { foldText } from '../tables/foldText';
import type { Rate } from './distributionKey';
import { parseDatedColumn } from './datedColumn';

/** What a rate is per where it is the same for everyone. */
const EACH = new Set(['part', 'recipient']);
// A space is one space by then, so that matching takes linear time.
const RATE = /^(.*?\d.*?)(?: ?pr\. ?| (?:pr|per) | ?\/ ?)(.+)$/i;

/** A rate, or that its number may be read in two ways: `2,500 pr. part`. */
export type ParsedRate = Rate | { readonly doubt: WritingDoubt };

/**
 * The rate in a text of `Takst`: `0,27 pr. Folketal`, `2.500 kr. pr. part`, `15.000 pr. Borgere {år-1}`; the number is
 * written as amounts are. Null for another text.
 * @param ofHeading the unit of a number that says none.
 */
export function parseRate(text: string, ofHeading: AmountUnit | null = null): ParsedRate | null {
  // A soft hyphen before a number may be a minus that came out of a PDF.
  if (/^\s*\u00ad/.test(text)) return null;
  const oneLine = withoutInvisible(text).replace(/\s+/g, ' ').trim();
  const [, numberText = '', perText = ''] = RATE.exec(oneLine) ?? [];
  const number = readNumber(numberText);
  const per = parseDatedColumn(perText);
  if (number === null || number.isPercent || per === null) return null;
  const { plain, doubt } = number;
  if (doubt !== null) return { doubt };
  const unit = number.unit ?? ofHeading;
  return {
    kroner: exactFromWritten({ plain, unit }),
    isBare: unit === null,
    per: EACH.has(foldText(perText)) ? null : per,
  };
}
