import { remembered } from './remembered';

/** What a number format makes of a number. */
export interface NumberFormat {
  /** `date`: a day or a time of day; `percent`: a hundredth shows as 1 %. */
  readonly kind: 'number' | 'percent' | 'date';
  /** Of a `date` without any day: the time `of day`, or how much time has passed (`[h]:mm`, which goes on after 24); null where a day shows too. */
  readonly time: 'of day' | 'passed' | null;
  /** How many zeros of the number are not shown: 3 for `#,##0,`, which shows thousands, 6 for `0.0,,`. */
  readonly hiddenZeros: number;
  /** The words and signs around the number: `mio. kr.` for `0.0" mio. kr."`. */
  readonly words: string;
}

const GENERAL: NumberFormat = { kind: 'number', time: null, hiddenZeros: 0, words: '' };
const MOST_KEPT = 500;
const kept = new Map<string, NumberFormat>();

/** Reads a number format in its en-US form, by its first section: the one for numbers above 0. */
export function readNumberFormat(format: string): NumberFormat {
  if (format === 'General' || format === '@' || format === '') return GENERAL;
  return remembered(kept, format, () => readSection(format), MOST_KEPT);
}

/** One thing of a format at a time: a quoted text, an escaped sign, room for a sign, a filling sign, brackets, or any other sign. */
const PIECE = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]?|(.)/gsu;
const ELAPSED = /^[hms]+$/i;

function readSection(format: string): NumberFormat {
  let code = '';
  let words = '';
  let hasPassed = false;
  for (const [, quoted, escaped, bracket, sign] of format.matchAll(PIECE)) {
    if (sign === ';') break;
    words +=
      quoted ?? escaped ?? currencyOf(bracket) ?? (sign !== undefined && /[$€£]/.test(sign) ? sign : '');
    const isElapsed = bracket !== undefined && ELAPSED.test(bracket);
    hasPassed ||= isElapsed;
    code += isElapsed ? bracket : (sign ?? '');
  }
  const [, commas = ''] = /[0#?](,+)(?![,0#?])/.exec(code) ?? [];
  const kind = kindOf(code);
  const isTime = kind === 'date' && (hasPassed || (/[hs]/i.test(code) && !/[dy]/i.test(code)));
  const time = isTime ? (hasPassed ? 'passed' : 'of day') : null;
  return { kind, time, hiddenZeros: 3 * commas.length, words: words.trim() };
}

/** `kr.` of `[$kr.-406]`; a bracket may hold a colour or a language instead. */
function currencyOf(bracket: string | undefined): string | undefined {
  return bracket?.startsWith('$') === true ? (bracket.slice(1).split('-')[0] ?? '') : undefined;
}

function kindOf(code: string): NumberFormat['kind'] {
  const letters = code.toLowerCase().replace('general', '').replace(/e[+-]/, '');
  if (/[dmyhs]/.test(letters)) return 'date';
  return code.includes('%') ? 'percent' : 'number';
}
