import type { Block } from './cellBlocks';
import { isNoteText } from '../roles/labelWords';
import { continues } from './continues';

/** Cells put into rows, with what it took. */
export interface FoundGrid {
  readonly rows: readonly (readonly string[])[];
  /** By row: the columns of figures that got no cell, where the page had left something out. */
  readonly gaps: readonly (readonly number[])[];
  /** Rows with a text where figures stand, or without a label. */
  readonly doubtful: readonly number[];
  /** An empty line more than there are columns was left out somewhere. */
  readonly hasLeftOver: boolean;
  /** What had to be supposed; 0 where every row is full. */
  readonly cost: number;
}

/** What each supposition weighs: the larger, the less likely a page leaves it so. */
const WEIGHT = {
  figureLeftOut: 1,
  labelLeftOut: 3,
  groupLabelLeftOut: 0.3,
  labelAlone: 0.25,
  labelGoesOn: 0.3,
  labelBroken: 1.3,
  figureAsLabel: 4,
  emptyLabel: 0.5,
  yearAsLabel: 0.2,
  yearAsFigure: 0.1,
  textAmongFigures: 3,
  figureAmongTexts: 0.8,
  noteAmongTexts: 2,
  emptyLeftOver: 0.15,
} as const;

/** The columns that hold texts, and what it weighs where one is left out: less under a heading that says comment. */
export type TextColumns = ReadonlyMap<number, number>;

const NO_GRID: FoundGrid = { rows: [], gaps: [], doubtful: [], hasLeftOver: false, cost: Infinity };

interface Step {
  readonly cost: number;
  readonly column: number;
  /** The column of the cell before, and whether a new row begins with this one. */
  readonly from: number;
  readonly startsRow: boolean;
  readonly isMerged: boolean;
}

/**
 * The likeliest way to put cells, in their order, into rows of `width` columns: the one that supposes least. Each cell
 * goes right of the one before it or begins the next row; a label may go on in the next cell.
 */
export function findGrid(
  blocks: readonly Block[],
  width: number,
  textColumns: TextColumns,
  limit = Infinity,
): FoundGrid {
  const skip = (from: number, to: number): number => {
    let cost = 0;
    for (let column = from; column < to; column++) cost += skipped(column, textColumns);
    return cost;
  };
  const table: (Step | undefined)[][] = [];
  for (const [index, block] of blocks.entries()) {
    const before = table[index - 1];
    const steps: (Step | undefined)[] = [];
    for (let column = 0; column < width; column++) {
      const fit = fitOf(block, column, textColumns);
      let best: Step | undefined =
        before === undefined
          ? { cost: fit + skip(0, column), column, from: -1, startsRow: true, isMerged: false }
          : undefined;
      for (const last of before ?? []) {
        if (last === undefined) continue;
        const ended =
          last.column === 0 ? Math.min(WEIGHT.labelAlone, skip(1, width)) : skip(last.column + 1, width);
        const options: Step[] = [
          {
            cost: last.cost + ended + skip(0, column) + fit,
            column,
            from: last.column,
            startsRow: true,
            isMerged: false,
          },
        ];
        if (column > last.column)
          options.push({
            ...{ cost: last.cost + skip(last.column + 1, column) + fit, column, from: last.column },
            ...{ startsRow: false, isMerged: false },
          });
        if (column === last.column && block.kind === 'empty')
          options.push({
            ...{ cost: last.cost + WEIGHT.emptyLeftOver, column, from: column },
            ...{ startsRow: false, isMerged: true },
          });
        if (column === 0 && last.column === 0 && block.kind === 'text')
          options.push({
            ...{
              cost: last.cost + (continues(block.text) ? WEIGHT.labelGoesOn : WEIGHT.labelBroken),
              column,
            },
            ...{ from: 0, startsRow: false, isMerged: true },
          });
        for (const option of options) if (best === undefined || option.cost < best.cost) best = option;
      }
      steps.push(best);
    }
    // Costs only grow: what is dearer than the best known already is not looked at further.
    if (Math.min(...steps.map((step) => step?.cost ?? Infinity)) >= limit) return NO_GRID;
    table.push(steps);
  }
  return traced(blocks, table, width, textColumns, skip);
}

function skipped(column: number, textColumns: TextColumns): number {
  if (column === 0) return textColumns.has(1) ? WEIGHT.groupLabelLeftOut : WEIGHT.labelLeftOut;
  return textColumns.get(column) ?? WEIGHT.figureLeftOut;
}

function fitOf({ kind, text }: Block, column: number, textColumns: TextColumns): number {
  if (column === 0) {
    return { text: 0, year: WEIGHT.yearAsLabel, empty: WEIGHT.emptyLabel, figure: WEIGHT.figureAsLabel }[
      kind
    ];
  }
  if (textColumns.has(column) && isNoteText(text)) return WEIGHT.noteAmongTexts;
  if (textColumns.has(column)) return kind === 'figure' || kind === 'year' ? WEIGHT.figureAmongTexts : 0;
  return { figure: 0, empty: 0, year: WEIGHT.yearAsFigure, text: WEIGHT.textAmongFigures }[kind];
}

function traced(
  blocks: readonly Block[],
  table: readonly (readonly (Step | undefined)[])[],
  width: number,
  textColumns: TextColumns,
  skip: (from: number, to: number) => number,
): FoundGrid {
  const ends = (table.at(-1) ?? []).flatMap((step) => {
    if (step === undefined) return [];
    const ended =
      step.column === 0 ? Math.min(WEIGHT.labelAlone, skip(1, width)) : skip(step.column + 1, width);
    return [{ step, cost: step.cost + ended }];
  });
  const end = ends.toSorted((one, other) => one.cost - other.cost)[0];
  if (end === undefined) return NO_GRID;
  const path: Step[] = [end.step];
  for (let index = blocks.length - 1; index > 0; index--) {
    const last = path.at(-1);
    const step = last === undefined ? undefined : table[index - 1]?.[last.from];
    if (step !== undefined) path.push(step);
  }
  path.reverse();
  const rows: string[][] = [];
  const filled: Set<number>[] = [];
  for (const [index, step] of path.entries()) {
    const text = blocks[index]?.text ?? '';
    if (step.startsRow) {
      rows.push(Array.from({ length: width }, () => ''));
      filled.push(new Set());
    }
    const row = rows.at(-1);
    if (row === undefined) continue;
    row[step.column] = step.isMerged ? `${row[step.column] ?? ''} ${text}`.trim() : text;
    filled.at(-1)?.add(step.column);
  }
  const gaps = filled.map((columns) =>
    columns.size === 1 && columns.has(0)
      ? []
      : Array.from({ length: width }, (_, column) => column).filter(
          (column) => column > 0 && !textColumns.has(column) && !columns.has(column),
        ),
  );
  const doubtful = filled.flatMap((columns, row) => {
    const kinds = blocksOf(blocks, path, row);
    const isStray = kinds.some(([column, kind]) => column > 0 && kind === 'text' && !textColumns.has(column));
    const lacksLabel = !columns.has(0) && !textColumns.has(1);
    return isStray || lacksLabel || kinds.some(([column, kind]) => column === 0 && kind === 'figure')
      ? [row]
      : [];
  });
  const hasLeftOver = path.some(({ isMerged }, index) => isMerged && blocks[index]?.kind === 'empty');
  return { rows, gaps, doubtful, hasLeftOver, cost: end.cost };
}

/** The column and kind of each cell of a row. */
function blocksOf(blocks: readonly Block[], path: readonly Step[], row: number): [number, Block['kind']][] {
  let current = -1;
  return path.flatMap((step, index): [number, Block['kind']][] => {
    if (step.startsRow) current++;
    return current === row ? [[step.column, blocks[index]?.kind ?? 'empty']] : [];
  });
}
