import { unitIn } from '../figures/unit';
import type { PrintedTable } from '../printedTable';
import { saysLabels } from '../roles/headingWords';
import { isNoteText, isTotalName } from '../roles/labelWords';
import { blockOf, type Block } from './cellBlocks';
import { continues, joinBroken } from './continues';
import { lines } from './lines';

/** Lines of headings over one column's figures. */
const MOST_HEADING_LINES = 3;
const COMMENTS = /^(?:kommentar|bemærkning)(?:er)?$/i;

/**
 * Puts a table back together that a page gave column by column, with blank lines between: all labels, then each column's
 * figures, as many in each. The headings stand over their columns, or together before the labels. Null where the text
 * is not so. Certain are rows whose labels end in a total, below a line that says what they are: a label broken over two
 * lines would move that line.
 */
export function columnByColumn(text: string): PrintedTable | null {
  const groups = groupsOf(text);
  const columns = groups.map(columnOf);
  const from = columns.findIndex((column) => column !== null);
  const count = columns[from]?.figures.length ?? 0;
  const end = columns.findIndex((column, index) => index > from && column?.figures.length !== count);
  const own = columns.slice(from, end < 0 ? undefined : end).filter((column) => column !== null);
  const before = groups.slice(0, Math.max(0, from));
  const after = groups.slice(from + own.length).flat();
  // A heading of comments with nothing below it: no row has one.
  const comments = after.length === 1 && COMMENTS.test(after[0]?.text ?? '') ? said(after) : [];
  const notes = comments.length > 0 ? [] : after;
  const hasOtherFigures = [...before.flat(), ...notes].some(({ kind }) => kind === 'figure');
  if (count < 2 || before.length === 0 || hasOtherFigures) return null;

  const printed = said(before.pop() ?? []);
  const labels = printed.slice(-count);
  const above = printed.slice(0, -count);
  const over = own.map(({ heading }) => heading).filter((heading) => heading !== '');
  const together = over.length === 0 ? said(before.pop() ?? []) : [above.pop() ?? '', ...over];
  const headings = together.length === own.length ? ['', ...together] : together;
  if (labels.length < count || headings.length !== own.length + 1) return null;

  const [corner = ''] = headings;
  const isCornerSure = (saysLabels(corner) || unitIn(corner) !== null) && !continues(corner);
  const isInOrder = isTotalName(labels.at(-1) ?? '') && !labels.some(continues);
  const areOwn = own.every(({ headingCount }) => headingCount === own[0]?.headingCount);
  // More lines below may be a column of comments.
  const areNotes = notes.length < 2 || notes.every(({ text: note }) => isNoteText(note));
  const mayBeOneLess = saysLabels(labels[0] ?? '') || saysLabels(above.at(-1) ?? '');
  const isCertain = isCornerSure && areOwn && isInOrder && areNotes && !mayBeOneLess;
  return {
    title: [...before.flatMap(said), ...above].join(' '),
    cells: [
      [...headings, ...comments],
      ...labels.map((label, row) => [label, ...own.map(({ figures }) => figures[row] ?? '')]),
      ...said(notes).map((note) => [note, ...own.map(() => '')]),
    ],
    rowsFound: isCertain ? 'certain' : 'guessed',
  };
}

interface Column {
  readonly heading: string;
  /** How many lines of it each begin anew: what stands over several columns is printed over the first alone. */
  readonly headingCount: number;
  readonly figures: readonly string[];
}

/** The cells between two blank lines. */
function groupsOf(text: string): Block[][] {
  const groups: Block[][] = [[]];
  for (const line of lines(text)) {
    const printed = line.replace(/\s+/g, ' ').trim();
    if (printed !== '') groups.at(-1)?.push(blockOf([printed]));
    else if (groups.at(-1)?.length !== 0) groups.push([]);
  }
  return groups.filter((group) => group.length > 0);
}

/** A group as a column: figures and marks for nothing, with a heading before them or none; null where it is not one. */
function columnOf(group: readonly Block[]): Column | null {
  const first = group.findIndex(({ kind }) => kind === 'figure');
  const isColumn = first >= 0 && group.slice(first).every(({ kind }) => kind === 'figure');
  if (!isColumn || first > MOST_HEADING_LINES) return null;
  const texts = said(group);
  const over = texts.slice(0, first);
  return {
    heading: joinBroken(over),
    headingCount: over.filter((line) => !continues(line)).length,
    figures: texts.slice(first),
  };
}

function said(group: readonly Block[]): string[] {
  return group.map(({ text }) => text);
}
