import type { Block } from './cellBlocks';
import { isNoteText } from '../roles/labelWords';
import { continues } from './continues';

/** Cells put into rows, with what it took. */
export interface FoundGrid {
  readonly rows: readonly (readonly string[])[];
  /** Rows in which some column of figures got no cell, where the page had left something out. */
  readonly short: readonly number[];
  /** Rows with a text where figures stand, or without a label. */
  readonly doubtful: readonly number[];
  /** An empty line more than there are columns was left out somewhere. */
  readonly hasLeftOver: boolean;
  /** Some row with figures has fewer cells than there are columns, comments aside, or a figure among texts. */
  readonly isShort: boolean;
  /** What had to be supposed; 0 where every row is full. */
  readonly cost: number;
}

/** What each supposition weighs, in whole hundredths: the larger, the less likely a page leaves it so. */
const WEIGHT = {
  figureLeftOut: 100,
  labelLeftOut: 300,
  groupLabelLeftOut: 30,
  groupLabelOfSameNames: 5,
  labelAlone: 25,
  labelGoesOn: 30,
  labelInBrackets: 10,
  labelBroken: 130,
  figureAsLabel: 400,
  emptyLabel: 50,
  labelAsCode: 50,
  yearAsLabel: 20,
  yearAsFigure: 10,
  textAmongFigures: 300,
  figureAmongTexts: 80,
  noteAmongTexts: 200,
  emptyLeftOver: 15,
  emptyLeftOverWithin: 60,
} as const;

const AS_LABEL = {
  text: 0,
  year: WEIGHT.yearAsLabel,
  empty: WEIGHT.emptyLabel,
  figure: WEIGHT.figureAsLabel,
};

/** What it weighs that a comment is left out. */
export const COMMENT_LEFT_OUT = 10;

/** The columns that hold texts, and what it weighs where one is left out: less under a heading that says comment. The first is among them where codes stand before the labels. */
export type TextColumns = ReadonlyMap<number, number>;

const NO_GRID = { rows: [], short: [], doubtful: [], hasLeftOver: false, isShort: false, cost: Infinity };

interface Step {
  cost: number;
  readonly column: number;
  /** The column of the cell before, and whether a new row begins with this one. */
  readonly from: number;
  readonly startsRow: boolean;
  readonly isMerged: boolean;
}

/**
 * The likeliest way to put cells, in their order, into rows of `width` columns: the one that supposes least. Each cell
 * goes right of the one before it or begins the next row; a label may go on in the next cell. `sameNames`: groups have
 * members by the same names.
 */
export function findGrid(
  blocks: readonly Block[],
  width: number,
  textColumns: TextColumns,
  sameNames = false,
  limit = Infinity,
): FoundGrid {
  const upTo = Array.from({ length: width }, (_, column) => skipped(column, textColumns, sameNames)).reduce(
    (sums, cost) => [...sums, (sums.at(-1) ?? 0) + cost],
    [0],
  );
  const skip = (from: number, to: number): number => Math.max(0, (upTo[to] ?? 0) - (upTo[from] ?? 0));
  const ended = ({ column }: Step): number =>
    column === 0 ? Math.min(WEIGHT.labelAlone, skip(1, width)) : skip(column + 1, width);
  const table: (readonly Step[])[] = [];
  for (const [index, block] of blocks.entries()) {
    const steps = nextSteps(table[index - 1] ?? [], block, { width, skip, ended });
    for (const step of steps) step.cost += fitOf(block, step.column, textColumns, step.isMerged);
    // Costs only grow: what is dearer than the best known already is not looked at further.
    if (steps.every(({ cost }) => cost >= limit)) return NO_GRID;
    table.push(steps);
  }
  return traced(blocks, table, width, textColumns, ended);
}

interface Costs {
  readonly width: number;
  /** What it weighs that the columns from one to before another are left out. */
  readonly skip: (from: number, to: number) => number;
  /** What it weighs that a row ends after a step. */
  readonly ended: (step: Step) => number;
}

/** For every column the likeliest way to it from the steps of the cell before (the first has none), without how well the cell fits there. */
function nextSteps(before: readonly Step[], block: Block, { width, skip, ended }: Costs): Step[] {
  const ends = before.map((step) => step.cost + ended(step));
  const end = ends.indexOf(Math.min(...ends));
  const steps: Step[] = [];
  // The likeliest step left of the column, counted as if all columns before it were filled.
  let left = -1;
  const fromLeft = (from: number, column: number) =>
    (before[from]?.cost ?? Infinity) + skip(from + 1, column);
  for (let column = 0; column < width; column++) {
    const cost = (ends[end] ?? 0) + skip(0, column);
    let step: Step = { cost, column, from: end, startsRow: true, isMerged: false };
    const take = (cost: number, from: number, isMerged: boolean) => {
      if (cost < step.cost || (cost === step.cost && from < step.from))
        step = { cost, column, from, startsRow: false, isMerged };
    };
    if (column > 0 && (left < 0 || fromLeft(column - 1, column) < fromLeft(left, column))) left = column - 1;
    if (left >= 0) take(fromLeft(left, column), left, false);
    const own = before[column]?.cost ?? Infinity;
    // An empty cell too many stands at a row's end; before that it hardly is one.
    const leftOver = column === width - 1 ? WEIGHT.emptyLeftOver : WEIGHT.emptyLeftOverWithin;
    if (block.kind === 'empty') take(own + leftOver, column, true);
    if (column === 0 && block.kind === 'text') take(own + goesOn(block.text), 0, true);
    steps.push(step);
  }
  return steps;
}

/** How unlikely a text goes on with the label before it: least where all of it stands in brackets, as `(25 år)` below `2050`. */
function goesOn(text: string): number {
  if (/^\([^)]*\)$/.test(text)) return WEIGHT.labelInBrackets;
  return continues(text) ? WEIGHT.labelGoesOn : WEIGHT.labelBroken;
}

function skipped(column: number, textColumns: TextColumns, sameNames: boolean): number {
  if (column === 0 && textColumns.has(1))
    return sameNames ? WEIGHT.groupLabelOfSameNames : WEIGHT.groupLabelLeftOut;
  if (column === 0) return WEIGHT.labelLeftOut;
  return textColumns.get(column) ?? WEIGHT.figureLeftOut;
}

/** How ill a cell stands in a column; what is merged into the cell before stands as that does. */
function fitOf({ kind, text }: Block, column: number, textColumns: TextColumns, isMerged: boolean): number {
  if (isMerged) return 0;
  // A code has no decimals.
  if (column === 0 && textColumns.has(0))
    return kind === 'text' ? WEIGHT.labelAsCode : text.includes(',') ? WEIGHT.figureAsLabel : 0;
  if (column === 0) return AS_LABEL[kind];
  if (textColumns.has(column) && isNoteText(text)) return WEIGHT.noteAmongTexts;
  if (textColumns.has(column)) return kind === 'figure' || kind === 'year' ? WEIGHT.figureAmongTexts : 0;
  return { figure: 0, empty: 0, year: WEIGHT.yearAsFigure, text: WEIGHT.textAmongFigures }[kind];
}

function traced(
  blocks: readonly Block[],
  table: readonly (readonly Step[])[],
  width: number,
  textColumns: TextColumns,
  ended: Costs['ended'],
): FoundGrid {
  const ends = (table.at(-1) ?? []).map((step) => ({ step, cost: step.cost + ended(step) }));
  const end = ends.toSorted((one, other) => one.cost - other.cost)[0];
  if (end === undefined) return NO_GRID;
  const path: Step[] = [];
  let step: Step | undefined = end.step;
  for (let index = blocks.length - 1; step !== undefined; index--) {
    path.push(step);
    step = table[index - 1]?.[step.from];
  }
  path.reverse();
  const rows: PlacedBlock[][] = [];
  for (const [index, { startsRow, column }] of path.entries()) {
    const block = blocks[index];
    if (startsRow) rows.push([]);
    if (block !== undefined) rows.at(-1)?.push({ ...block, column });
  }
  const columns = Array.from({ length: width }, (_, column) => column);
  const textIn = (row: Row, at: number): string =>
    row.flatMap(({ column, text }) => (column === at && text !== '' ? [text] : [])).join(' ');
  const lacks = (row: Row, isNeeded: (column: number) => boolean): boolean =>
    columns.some((at) => at > 0 && isNeeded(at) && row.every(({ column }) => column !== at));
  const isMisplaced = ({ column, kind }: PlacedBlock): boolean =>
    !textColumns.has(column) && kind === (column === 0 ? 'figure' : 'text');
  const isFigureAmongTexts = ({ column, kind }: PlacedBlock): boolean =>
    column > 0 && kind === 'figure' && textColumns.has(column);
  const hasSeveral = (row: Row): boolean => row[0]?.column !== row.at(-1)?.column;
  const rowsWhere = (is: (row: Row) => boolean): number[] =>
    rows.flatMap((row, index) => (is(row) ? [index] : []));
  return {
    rows: rows.map((row) => columns.map((column) => textIn(row, column))),
    short: rowsWhere(
      (row) => row.some(({ column }) => column > 0) && lacks(row, (column) => !textColumns.has(column)),
    ),
    doubtful: rowsWhere(
      (row) => (!textColumns.has(1) && row.every(({ column }) => column > 0)) || row.some(isMisplaced),
    ),
    hasLeftOver: path.some(({ isMerged }, index) => isMerged && blocks[index]?.kind === 'empty'),
    isShort:
      rows.some(
        (row) => hasSeveral(row) && lacks(row, (column) => textColumns.get(column) !== COMMENT_LEFT_OUT),
      ) || rows.flat().some(isFigureAmongTexts),
    cost: end.cost,
  };
}

/** A cell with the column it is put into. */
interface PlacedBlock extends Block {
  readonly column: number;
}

type Row = readonly PlacedBlock[];
