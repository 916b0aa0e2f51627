import { readFigure } from '../figures/readFigure';
import { sectorIn } from '../roles/headingWords';
import { recipientSector } from '../roles/labelWords';

/** A row's figures and what is known of the columns. */
export interface RowFigures {
  readonly label: string;
  readonly figures: readonly string[];
  /** With empty texts where the spaces say that a cell is empty. */
  readonly spaced: readonly string[];
  readonly width: number;
  /** The figures of the rows that have one for each column. */
  readonly full: readonly (readonly string[])[];
  readonly headings: readonly string[];
  /** Some dash of the table surely stands for nothing: no figure follows it. */
  readonly dashIsEmpty: boolean;
}

export interface PlacedFigures {
  readonly label: string;
  /** One for each column after the label. */
  readonly cells: readonly string[];
  readonly isGuessed: boolean;
}

/**
 * Puts a row's figures into its columns: as they are where there are enough; by the spaces between them where these
 * tell; else by what the columns can hold (percentages, splits, a recipient's own sector). Where there are
 * too many a minus may stand apart, else those belong to the label. Where several ways are left the row is told of.
 */
export function placeFigures(row: RowFigures): PlacedFigures {
  const { label, figures, spaced, width } = row;
  const wanted = width - 1;
  // A dash before a figure is a minus that stands apart, or an empty cell.
  if (figures.length === wanted)
    return { label, cells: figures, isGuessed: !row.dashIsEmpty && withSigns(figures).length < wanted };
  if (figures.length > wanted) {
    const signed = withSigns(figures);
    if (signed.length === wanted) return { label, cells: signed, isGuessed: false };
    const extra = figures.length - wanted;
    const words = [label, ...figures.slice(0, extra)].join(' ');
    // A year or a small number may end a label; what looks like an amount is one.
    const isName = extra === 1 && /^\d{1,4}$/.test(figures[0] ?? '');
    return { label: words.trim(), cells: figures.slice(extra), isGuessed: !isName };
  }
  if (spaced.length === wanted && fits(row, spaced, true)) return { label, cells: spaced, isGuessed: false };
  const missing = wanted - spaced.length;
  const padded = [...spaced, ...Array.from({ length: Math.max(0, missing) }, () => '')];
  if (spaced.length > figures.length && missing > 0 && fits(row, padded))
    return { label, cells: padded, isGuessed: missing > 2 };
  const ways = allPlacements(figures, wanted).filter((cells) => fits(row, cells));
  const [only, another] = ways;
  if (only !== undefined && another === undefined) return { label, cells: only, isGuessed: false };
  return { label, cells: only ?? padded.slice(0, wanted), isGuessed: true };
}

/** With a minus that stands apart joined to the figure after it: `- 731,4`. */
function withSigns(figures: readonly string[]): string[] {
  return figures.reduce<string[]>((all, text) => {
    const last = all.at(-1) ?? '';
    return /^[-−–+]$/.test(last) && /^\d/.test(text)
      ? [...all.slice(0, -1), `${last}${text}`]
      : [...all, text];
  }, []);
}

const MOST_WAYS = 3000;

function allPlacements(figures: readonly string[], wanted: number): string[][] {
  let ways: string[][] = [[]];
  for (let column = 0; column < wanted; column++) {
    ways = ways.flatMap((way) => {
      const used = way.filter((text) => text !== '').length;
      const left = figures.length - used;
      const next = figures[used];
      const open = wanted - column;
      const taken = next === undefined ? [] : [[...way, next]];
      return left < open ? [...taken, [...way, '']] : taken;
    });
    if (ways.length > MOST_WAYS) return [];
  }
  return ways;
}

/** Whether every figure can stand in its column: percentages where percentages or splits do, amounts where they do, and a recipient's amounts in its own sector's columns. */
function fits({ label, full, headings }: RowFigures, cells: readonly string[], areSpaced = false): boolean {
  const own = recipientSector(label);
  const sectors = headings.slice(1).map(sectorIn);
  return cells.every((text, column) => {
    if (text === '') return areSpaced || own === null || sectors[column] !== own || full.length === 0;
    const isShare = isShareText(text);
    const shares = full.filter((figures) => isShareText(figures[column] ?? '')).length;
    if (full.length > 0 && isShare !== shares * 2 > full.length) return false;
    return own === null || sectors[column] === null || sectors[column] === own;
  });
}

function isShareText(text: string): boolean {
  const figure = readFigure(text);
  return figure.kind === 'split' || (figure.kind === 'number' && figure.isPercent);
}
