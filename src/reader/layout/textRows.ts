import { findMunicipality } from '../../register/findMunicipality';
import { isNoteText } from '../roles/labelWords';
import { continues, joinBroken } from './continues';
import type { PrintedLine } from './splitLine';
import { unspaced } from './saidAs';

/** A row of a text: its label, put together, and what was printed after it. */
export interface TextRow {
  readonly kind: 'row';
  readonly label: string;
  /** The lines on which its label begins, over that of its figures. */
  readonly above: readonly string[];
  /** Its label was put together from texts that may each stand alone. */
  readonly isLoose: boolean;
  readonly figures: readonly string[];
  /** With an empty text where more than one space stands between two figures, or after the last. */
  readonly spaced: readonly string[];
  /** Words after the last figure. */
  readonly after: string;
}

export type TextPart =
  | TextRow
  | { readonly kind: 'text'; readonly text: string }
  /** The headings printed again, with what stands in their corner then. */
  | { readonly kind: 'headings'; readonly corner: string };

/**
 * Puts lines together to rows and texts that stand alone. A label may begin on the lines before its figures, and figures
 * may go on on the next. `labelBefore` are the lines over the first row that are its label's; `headings` are known again
 * when they are printed once more.
 */
export function textRows(
  printed: readonly PrintedLine[],
  labelBefore: readonly string[],
  width: number,
  headings: readonly string[],
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
      last.figures.length + figures.length <= width - 1;
    if (isRest) {
      const withRest = (more: readonly string[]) => [...last.figures, ...more];
      parts[parts.length - 1] = { ...last, figures: withRest(figures), spaced: withRest(spaced), after };
      continue;
    }
    pending = [...withLabelBelow(parts, pending)];
    const { above, again, below } = aroundHeadings(pending, headings);
    // A note is no label's beginning, nor what stands over one, nor a municipality over what does not go on from it.
    const isAlone = (line: string, at: number): boolean =>
      isNoteText(line) || (findMunicipality(line) !== null && /^\p{Lu}/u.test(below[at + 1] ?? ''));
    const labelFrom = label === '' || continues(label) ? below.findLastIndex(isAlone) + 1 : below.length;
    parts.push(...texts(above), ...again, ...texts(below.slice(0, labelFrom)));
    const pieces = below.slice(labelFrom);
    // A minus or an empty cell may have stayed on the line of the label.
    const dash = label === '' ? / ([-−–])$/.exec(pieces.at(-1) ?? '')?.[1] : undefined;
    if (dash !== undefined) pieces.push((pieces.pop() ?? '').slice(0, -2));
    const own = dash === undefined ? [] : [dash];
    const all = [...pieces, label].filter((piece) => piece !== '');
    const isLoose = all.some(
      (piece, index) => index > 0 && !continues(piece) && !/-$/.test(all[index - 1] ?? ''),
    );
    parts.push({
      ...{ kind: 'row', label: joinBroken(all), above: pieces, isLoose, after },
      figures: [...own, ...figures],
      spaced: [...own, ...spaced],
    });
    pending = [];
  }
  const { above, again, below } = aroundHeadings(pending, headings);
  return [...parts, ...texts(above), ...again, ...texts(below)];
}

/** Gives the last row what its label goes on with below its figures, where labels begin large: small letters. The lines that are left. */
function withLabelBelow(parts: TextPart[], pending: readonly string[]): readonly string[] {
  const last = parts.at(-1);
  const [first = '', ...others] = pending;
  const goesOn = last?.kind === 'row' && /^\p{Lu}/u.test(last.label) && /^\p{Ll}/u.test(first);
  if (!goesOn || !continues(first) || isNoteText(first)) return pending;
  parts[parts.length - 1] = { ...last, label: joinBroken([last.label, first]), isLoose: true };
  return others;
}

interface AroundHeadings {
  readonly above: readonly string[];
  /** The headings, where they are among the lines. */
  readonly again: readonly TextPart[];
  readonly below: readonly string[];
}

/** What stands above and below the headings where a page printed them again, over as many lines as it liked, be it with another corner. */
function aroundHeadings(
  lines: readonly string[],
  [corner = '', ...others]: readonly string[],
): AroundHeadings {
  const rest = unspaced(others.join(''));
  for (let from = 0; rest !== '' && from < lines.length; from++) {
    // Nothing longer can be the headings, under this corner or another.
    const longest = rest.length + Math.max(corner.length, (lines[from] ?? '').length);
    for (let to = from + 1; to <= lines.length; to++) {
      const said = joinBroken(lines.slice(from, to));
      if (unspaced(said).length > longest) break;
      const own = unspaced(said).endsWith(rest) ? cornerOf(said, rest) : null;
      const isSame = own !== null && unspaced(own) === unspaced(corner);
      // Another corner is a section's name, on the line that the headings begin on.
      if (own === null || (!isSame && to > from + 1 && own.length >= (lines[from] ?? '').length)) continue;
      // A page may end right above a section that prints them too.
      const next = aroundHeadings(lines.slice(to), [corner, ...others]);
      return {
        above: lines.slice(0, from),
        again: [{ kind: 'headings', corner: isSame ? corner : own }, ...texts(next.above), ...next.again],
        below: next.below,
      };
    }
  }
  return { above: [], again: [], below: lines };
}

/** What stands before the headings without a corner, which a text ends with. */
function cornerOf(text: string, rest: string): string {
  const words = text.split(' ');
  const count = words.findIndex((_, index) => unspaced(words.slice(index).join(' ')) === rest);
  return words.slice(0, Math.max(0, count)).join(' ');
}

/** Lines that stand alone, each a row; what goes on from the one before belongs to it. */
function texts(alone: readonly string[]): TextPart[] {
  return alone
    .reduce<string[]>(
      (all, text) =>
        all.length > 0 && continues(text)
          ? [...all.slice(0, -1), joinBroken([all.at(-1) ?? '', text])]
          : [...all, text],
      [],
    )
    .map((text) => ({ kind: 'text', text }));
}
