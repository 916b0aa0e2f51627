import { continues, joinBroken } from './continues';
import type { PrintedLine } from './splitLine';
import { unspaced } from './unspaced';

/** A row of a text: its label, put together, and what was printed after it. */
export interface TextRow {
  readonly label: string;
  /** Its label was put together from texts that may each stand alone. */
  readonly isLoose: boolean;
  readonly figures: readonly string[];
  /** With an empty text where more than one space stands between two figures, or after the last. */
  readonly spaced: readonly string[];
  /** Words after the last figure. */
  readonly after: string;
}

export type TextPart =
  { readonly kind: 'row'; readonly row: TextRow } | { readonly kind: 'text'; readonly text: string };

/**
 * Puts lines together to rows and texts that stand alone. A label may begin on the lines before its figures, and figures
 * may go on on the next. `labelBefore` are the lines over the first row that are its label's; `headings` as they are known
 * again when they are printed once more.
 */
export function textRows(
  printed: readonly PrintedLine[],
  labelBefore: readonly string[],
  width: number,
  headings: string,
): TextPart[] {
  const parts: TextPart[] = [];
  let pending: string[] = [...labelBefore];
  for (const { text, label, figures, spaced, after } of printed) {
    if (figures.length === 0) {
      if (text !== '') pending.push(text);
      continue;
    }
    const last = parts.at(-1);
    const isRest =
      label === '' &&
      pending.length === 0 &&
      last?.kind === 'row' &&
      last.row.figures.length + figures.length <= width - 1;
    if (isRest) {
      const { row } = last;
      parts[parts.length - 1] = {
        kind: 'row',
        row: { ...row, figures: [...row.figures, ...figures], spaced: [...row.figures, ...spaced], after },
      };
      continue;
    }
    const [alone, pieces] =
      label === '' || continues(label) ? splitPending(pending, headings) : [pending, []];
    parts.push(...textParts(alone, headings));
    const all = [...pieces, label].filter((piece) => piece !== '');
    const isLoose = all.some(
      (piece, index) => index > 0 && !continues(piece) && !/-$/.test(all[index - 1] ?? ''),
    );
    parts.push({ kind: 'row', row: { label: joinBroken(all), isLoose, figures, spaced, after } });
    pending = [];
  }
  return [...parts, ...textParts(pending, headings)];
}

/** What of the lines before a row's figures stands alone, and what is its label: all of them, from the headings on if these are printed again. */
function splitPending(pending: readonly string[], headings: string): [string[], string[]] {
  for (let end = pending.length; end > 0; end--) {
    if (unspaced(joinBroken(pending.slice(0, end))).endsWith(unspaced(headings)) && headings !== '')
      return [pending.slice(0, end), pending.slice(end)];
  }
  return [[], [...pending]];
}

/** Lines that stand alone, each a row; the headings printed again are one row. */
function textParts(alone: readonly string[], headings: string): TextPart[] {
  for (let start = 0; headings !== '' && start < alone.length; start++) {
    if (unspaced(joinBroken(alone.slice(start))) === unspaced(headings))
      return [
        ...alone.slice(0, start).map((text): TextPart => ({ kind: 'text', text })),
        { kind: 'text', text: headings },
      ];
  }
  const joined = alone.reduce<string[]>((texts, text) => {
    const last = texts.at(-1);
    if (last !== undefined && continues(text)) texts[texts.length - 1] = joinBroken([last, text]);
    else texts.push(text);
    return texts;
  }, []);
  return joined.map((text): TextPart => ({ kind: 'text', text }));
}
