import type { PrintedTable } from '../printedTable';
import { hasWord } from '../roles/headingWords';
import { cellBlocks, groupsHaveSameNames, type Block } from './cellBlocks';
import { continues } from './continues';
import { COMMENT_LEFT_OUT, findGrid, type TextColumns } from './findGrid';
import { headingCells } from './headingCells';
import { settleGaps } from './settleGaps';

/** What is tried on; a table's pattern shows in its first cells. */
const TRIED = 120;
const WIDEST = 16;
/** The first row begins no more cells than this before the first figure: sections, labels of several cells. */
const MOST_BEFORE_FIGURES = 24;
/** Wider tables with two columns of texts beside their labels are not tried. */
const WIDEST_WITH_TEXTS = 8;
/** Weights as `findGrid` has them, in hundredths. */
const TEXT_LEFT_OUT = 40;
const TEXT_COLUMN = 10;
const SECTION_LEFT_OUT = 100;
const LABEL_LEFT_OUT = 60;
/** A table of which more than this must be supposed, for each row, is told of as a whole. */
const MUCH_PER_ROW = 60;

interface Attempt {
  readonly cost: number;
  readonly from: number;
  readonly width: number;
  readonly textColumns: TextColumns;
}

/**
 * Puts cells that each came on a line of their own back into rows. Tried are every number of columns and every place
 * where the first row may begin; taken is the one that leaves fewest cells without a column, rows without a label and
 * columns without a heading. Null where there is no table.
 */
export function cellPerLine(text: string): PrintedTable | null {
  const blocks = cellBlocks(text);
  const sameNames = groupsHaveSameNames(blocks.slice(0, TRIED));
  const best = likeliest(blocks, sameNames);
  if (best === null) return null;
  const headings = headingCells(blocks.slice(0, best.from), best.width);
  if (headings === null) return null;
  const { rows, short, doubtful, hasLeftOver, isShort, cost } = findGrid(
    blocks.slice(best.from),
    best.width,
    best.textColumns,
    sameNames,
  );
  const isLoose = hasLeftOver || headings.isGuessed || cost > MUCH_PER_ROW * rows.length;
  const isTurned = rows.some(printsLabelAgain);
  const isOpen =
    isLoose || isTurned || isShort || doubtful.length > 0 || hasTextsAmongFigures(best.textColumns);
  const settled = settleGaps(rows, short, best.width);
  const above = headings.over === null ? [headings.cells] : [headings.over, headings.cells];
  return {
    title: headings.title,
    cells: [...above, ...settled.rows],
    guessedRows: (isLoose ? [...rows.keys()] : [...settled.guessed, ...doubtful]).map(
      (row) => row + above.length,
    ),
    guessedHeadings: headings.isGuessed || isLoose,
    rowsFound: cost === 0 && !isTurned ? 'certain' : isOpen ? 'guessed' : 'supposed',
  };
}

/** Whether a row is rather a column of a page: its heading is printed once more, where the next page begins. */
function printsLabelAgain([label = '', ...others]: readonly string[]): boolean {
  return label !== '' && others.includes(label);
}

/** Whether a column right of figures holds texts that are no comments: they may be labels, of two rows that came out as one. */
function hasTextsAmongFigures(textColumns: TextColumns): boolean {
  return [...textColumns].some(
    ([column, weight]) => column > 1 && weight !== COMMENT_LEFT_OUT && !textColumns.has(column - 1),
  );
}

function likeliest(blocks: readonly Block[], sameNames: boolean): Attempt | null {
  const firstFigure = blocks.findIndex(({ kind }) => kind === 'figure');
  let best: Attempt | null = null;
  for (let from = firstFigure; from >= Math.max(1, firstFigure - MOST_BEFORE_FIGURES); from--) {
    const first = blocks[from]?.kind;
    if (first !== 'text' && first !== 'year' && from < firstFigure) continue;
    const begins = illBegun(blocks, from);
    for (let width = 2; width <= WIDEST; width++) {
      const headings = headingCells(blocks.slice(0, from), width);
      if (headings === null) continue;
      const body = blocks.slice(from, from + TRIED);
      const codes = hasWord(headings.cells[0] ?? '', 'CODE') ? [[0, 1]] : [];
      for (const columns of [...patterns(width), ...codes]) {
        const textColumns = new Map(
          columns.map((column) => [
            column,
            hasWord(headings.cells[column] ?? '', 'NOTE') ? COMMENT_LEFT_OUT : TEXT_LEFT_OUT,
          ]),
        );
        const before = headings.cost + columns.length * TEXT_COLUMN + begins;
        const limit: number = best === null ? Infinity : best.cost - before;
        const { cost } = findGrid(body, width, textColumns, sameNames, limit);
        if (cost < limit) best = { cost: cost + before, from, width, textColumns };
      }
    }
  }
  return best;
}

/** What speaks against a first row that begins with this cell. */
function illBegun(blocks: readonly Block[], from: number): number {
  const [before, first] = [blocks[from - 1], blocks[from]];
  const again = blocks.flatMap(({ text }, index) => (index > from && text === first?.text ? [index] : []));
  // Where each group's first row has the same label, and a label alone before it, the first group has one too.
  const isGrouped = again.length > 0 && [from, ...again].every((index) => blocks[index - 1]?.kind === 'text');
  // Right before the first figure stands its label, where that is a label before other figures too.
  const isNameAgain = ({ text }: Block, at: number): boolean =>
    at > from && text === before?.text && blocks[at + 1]?.kind === 'figure';
  const isName = first?.kind === 'figure' && before?.kind === 'text' && blocks.some(isNameAgain);
  // A first label that begins small goes on from the text before it.
  const goesOn = (before?.kind === 'text' || before?.kind === 'year') && continues(first?.text ?? '');
  return (isGrouped ? SECTION_LEFT_OUT : 0) + (isName ? SECTION_LEFT_OUT : 0) + (goesOn ? LABEL_LEFT_OUT : 0);
}

/** Which columns beside the first may hold texts: none, any one, any two. */
function patterns(width: number): number[][] {
  const columns = Array.from({ length: width - 1 }, (_, index) => index + 1);
  if (width > WIDEST_WITH_TEXTS) return [[], ...columns.map((one) => [one])];
  const pairs = columns.flatMap((one) => columns.filter((other) => other > one).map((other) => [one, other]));
  return [[], ...columns.map((one) => [one]), ...pairs];
}
