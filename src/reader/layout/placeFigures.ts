import { readFigure } from '../figures/readFigure';
import { sectorIn } from '../roles/headingWords';
import { recipientSector } from '../roles/labelWords';
import { placements } from './placements';
import { isSign } from './splitLine';

/** What is known of a table's columns after the label's. */
export interface PlacedColumns {
  /** Whether most of the rows that have a figure for each column have a percentage or a split there; null without such a row. */
  readonly areShares: readonly boolean[] | null;
  readonly sectors: readonly (string | null)[];
  /** The dashes that stand for nothing there, and are no minus of the figure after them. */
  readonly emptyDashes: readonly ReadonlySet<string>[];
}

/** A row's figures and what is known of the columns. */
export interface RowFigures {
  readonly label: string;
  readonly figures: readonly string[];
  /** With empty texts where the spaces say that a cell is empty. */
  readonly spaced: readonly string[];
  readonly width: number;
  readonly columns: PlacedColumns;
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
  const { label, figures, spaced, width, columns } = row;
  const wanted = width - 1;
  // A dash before a figure is a minus that stands apart, or an empty cell.
  if (figures.length === wanted)
    return {
      label,
      cells: figures,
      isGuessed: figures.some(
        (_, at) => mayBeMinus(figures, at) && columns.emptyDashes[at]?.has(figures[at] ?? '') !== true,
      ),
    };
  if (figures.length > wanted) {
    const signed = withSigns(figures);
    if (signed.length === wanted) return { label, cells: signed, isGuessed: false };
    const extra = figures.length - wanted;
    const words = [label, ...figures.slice(0, extra)].join(' ');
    // A year or a small number may end a label; what looks like an amount is one.
    const isName = extra === 1 && /^\d{1,4}$/.test(figures[0] ?? '');
    return { label: words.trim(), cells: figures.slice(extra), isGuessed: !isName };
  }
  if (spaced.length === wanted && spaced.every(holding(row, true)))
    return { label, cells: spaced, isGuessed: false };
  const missing = wanted - spaced.length;
  const holds = holding(row);
  const padded = [...spaced, ...Array.from({ length: Math.max(0, missing) }, () => '')];
  if (spaced.length > figures.length && missing > 0 && padded.every(holds))
    return { label, cells: padded, isGuessed: missing > 2 };
  const [way, another] =
    placements(figures.length, wanted, (figure, column) => holds(figures[figure ?? -1] ?? '', column)) ?? [];
  const cells = padded
    .slice(0, wanted)
    .map((text, at) => (way === undefined ? text : (figures[way.indexOf(at)] ?? '')));
  return { label, cells, isGuessed: way === undefined || another !== undefined };
}

/**
 * The dashes of a table that stand for nothing: such a one stands somewhere without a number after it, and in this column
 * some row has a number.
 */
function emptyDashes(full: readonly (readonly string[])[]): ReadonlySet<string>[] {
  const known = full.flatMap((figures) =>
    figures.filter((text, at) => DASH.test(text) && !mayBeMinus(figures, at)),
  );
  return (full[0] ?? []).map((_, at) => {
    const hasNumber = full.some((figures) => /\d/.test(figures[at] ?? ''));
    return new Set(hasNumber ? known : []);
  });
}

/** Whether a figure is a dash that a number follows. */
function mayBeMinus(figures: readonly string[], at: number): boolean {
  return DASH.test(figures[at] ?? '') && /^\d/.test(figures[at + 1] ?? '');
}

const DASH = /^[-−–]$/;

/** With a minus that stands apart joined to the figure after it: `- 731,4`. */
function withSigns(figures: readonly string[]): string[] {
  return figures.reduce<string[]>((all, text) => {
    const last = all.at(-1) ?? '';
    return isSign(last) && /^\d/.test(text) ? [...all.slice(0, -1), `${last}${text}`] : [...all, text];
  }, []);
}

/** What the columns of a table can hold, by the figures of the rows that have one for each of them. */
export function placedColumns(
  full: readonly (readonly string[])[],
  headings: readonly string[],
): PlacedColumns {
  const sectors = headings.slice(1).map(sectorIn);
  const shares = full[0]?.map(
    (_, column) => full.filter((figures) => isShareText(figures[column] ?? '')).length,
  );
  return {
    areShares: shares?.map((count) => count * 2 > full.length) ?? null,
    sectors,
    emptyDashes: emptyDashes(full),
  };
}

/** Whether a text can stand in a column: percentages where percentages or splits do, amounts where they do, and a recipient's amounts in its own sector's columns. */
function holding(
  { label, columns: { areShares, sectors } }: RowFigures,
  areSpaced = false,
): (text: string, column: number) => boolean {
  const own = recipientSector(label);
  return (text, column) => {
    const sector = sectors[column] ?? null;
    if (text === '') return areSpaced || own === null || sector !== own || areShares === null;
    if (areShares !== null && isShareText(text) !== (areShares[column] ?? false)) return false;
    return own === null || sector === null || sector === own;
  };
}

function isShareText(text: string): boolean {
  const figure = readFigure(text);
  return figure.kind === 'split' || (figure.kind === 'number' && figure.isPercent);
}
