import type { PrintedTable } from '../printedTable';
import { continues, joinBroken } from './continues';
import { headingPieces } from './headingPieces';
import { placeFigures } from './placeFigures';
import { splitLine, type PrintedLine } from './splitLine';
import { lines } from './lines';
import { unspaced } from './unspaced';

/** A row under way: its label's pieces and what was printed after them. */
interface OpenRow {
  readonly label: string;
  /** Its label was put together from texts that may each stand alone. */
  readonly isLoose: boolean;
  readonly figures: readonly string[];
  /** With an empty text where more than one space stands between two figures, or after the last. */
  readonly spaced: readonly string[];
}

type Part =
  { readonly kind: 'row'; readonly row: OpenRow } | { readonly kind: 'text'; readonly text: string };

/**
 * Reads a text whose rows are lines, with columns run together by single spaces, as a PDF gives it: figures are what
 * stands at a line's end, a label may be broken over lines, and two spaces stand around an empty cell. Several tables
 * after one another are several results. `spacesGroup`: thousands stand apart by spaces.
 */
export function runTogether(text: string, spacesGroup = false): PrintedTable[] {
  const split = (smallIsFigure: boolean) =>
    lines(text).map((line) => splitLine(line, { spacesGroup, smallIsFigure }));
  const cautious = split(false);
  const printed = widthOf(cautious) === 2 ? split(true) : cautious;
  return tables(printed).flatMap((part) => tableOf(part) ?? []);
}

/** Where headings stand below figures again, another table begins, unless they and their title are those before: then a page has ended. */
function tables(all: readonly PrintedLine[]): PrintedLine[][] {
  const found: PrintedLine[][] = [];
  let current: PrintedLine[] = [];
  let headings: string | null = null;
  let pending: PrintedLine[] = [];
  for (const line of all) {
    if (line.text === '') continue;
    if (line.figures.length === 0) {
      pending.push(line);
      continue;
    }
    const said = headingZone(pending.map(({ text }) => text));
    if (said !== '' && headings !== null && !isSameHeading(headings, said) && current.length > 0) {
      found.push(current);
      current = [];
      headings = said;
    } else if (said !== '') headings ??= said;
    current.push(...pending, line);
    pending = [];
  }
  current.push(...pending);
  found.push(current);
  return found;
}

/** Title and headings before a table's first row, as they are compared; `''` where no headings are among the lines. */
function headingZone(pending: readonly string[]): string {
  const last = pending.findLastIndex(looksLikeHeadings);
  return unspaced(joinBroken(pending.slice(0, last + 1)));
}

function looksLikeHeadings(text: string): boolean {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const sectors = text.match(/(?<!\p{L})(?:kommuner|region)(?!\p{L})/giu) ?? [];
  return years.length > 1 && (sectors.length > 1 || years.length > 2);
}

function isSameHeading(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

function tableOf(printed: readonly PrintedLine[]): PrintedTable | null {
  const first = printed.findIndex(({ figures }) => figures.length > 0);
  if (first < 0) return null;
  const width = widthOf(printed);
  const before = printed.slice(0, first).map(({ text }) => text);
  const own = printed[first]?.label ?? '';
  const headings = headingPieces(before, width, own === '' ? 'must' : continues(own) ? 'may' : 'no');
  const parts = partsOf(printed.slice(first), headings.left, width, headings.printed);
  const rows: string[][] = [];
  const guessed: number[] = [];
  const loose: number[] = [];
  const full = parts.flatMap((part) =>
    part.kind === 'row' && part.row.figures.length === width - 1 ? [part.row.figures] : [],
  );
  const dashIsEmpty = full.some((figures) =>
    figures.some((text, at) => /^[-−–]$/.test(text) && !/^\d/.test(figures[at + 1] ?? '')),
  );
  for (const part of parts) {
    if (part.kind === 'text') {
      rows.push(part.text === headings.printed ? [...headings.cells] : [part.text]);
      continue;
    }
    const { label, figures, spaced } = part.row;
    const placed = placeFigures({
      ...{ label, figures, spaced, width, full },
      ...{ headings: headings.cells, dashIsEmpty },
    });
    if (placed.isGuessed) guessed.push(rows.length + 1);
    if (part.row.isLoose) loose.push(rows.length + 1);
    rows.push([placed.label, ...placed.cells]);
  }
  return {
    title: headings.title,
    cells: [headings.cells, ...rows],
    guessedRows: guessed,
    guessedLabels: loose,
    guessedHeadings: headings.isGuessed,
    rowsFound: parts.every((part) => part.kind === 'row' && part.row.figures.length === width - 1)
      ? 'certain'
      : 'supposed',
  };
}

/** As many columns as most rows have figures and gaps, and the label. */
function widthOf(printed: readonly PrintedLine[]): number {
  const counts = printed
    .filter(({ figures }) => figures.length > 0)
    .map(({ figures, spaced }) => Math.max(figures.length, spaced.length));
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  const often = (count: number) => times.get(count) ?? 0;
  const likely = counts.filter((count) => often(count) > 1 || counts.length < 3);
  const most = likely.toSorted((one, other) => often(other) - often(one) || other - one)[0];
  return (most ?? Math.max(0, ...counts)) + 1;
}

function partsOf(
  printed: readonly PrintedLine[],
  labelBefore: readonly string[],
  width: number,
  headings: string,
): Part[] {
  const parts: Part[] = [];
  let pending: string[] = [...labelBefore];
  for (const { text, label, figures, spaced } of printed) {
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
        row: { ...row, figures: [...row.figures, ...figures], spaced: [...row.figures, ...spaced] },
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
    parts.push({ kind: 'row', row: { label: joinBroken(all), isLoose, figures, spaced } });
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
function textParts(alone: readonly string[], headings: string): Part[] {
  for (let start = 0; headings !== '' && start < alone.length; start++) {
    if (unspaced(joinBroken(alone.slice(start))) === unspaced(headings))
      return [
        ...alone.slice(0, start).map((text): Part => ({ kind: 'text', text })),
        { kind: 'text', text: headings },
      ];
  }
  const joined = alone.reduce<string[]>((texts, text) => {
    const last = texts.at(-1);
    if (last !== undefined && continues(text)) texts[texts.length - 1] = joinBroken([last, text]);
    else texts.push(text);
    return texts;
  }, []);
  return joined.map((text): Part => ({ kind: 'text', text }));
}
