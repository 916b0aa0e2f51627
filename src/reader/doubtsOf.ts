import { yearDoubt } from '../tables/headings/yearDoubt';
import { isCellError } from '../tables/isCellError';
import { areHeadingsLoose } from './areHeadingsLoose';
import { areYears, numbersIn } from './areYears';
import type { Draft } from './draft';
import type { Figure } from './figures/figure';
import type { Doubt, Reading, Supposed } from './reading';
import { measureDoubts } from './measureDoubts';
import { isNoteText, isResultName, isTotalName } from './roles/labelWords';
import { hasWord } from './roles/headingWords';
import { sumDoubts } from './sumDoubts';
import { unitDoubts } from './unitDoubts';
import type { Units } from './unitsOf';

/** Where the reading may be wrong, and what else it could be. */
export function doubtsOf(draft: Draft, reading: Reading, units: Units): Doubt[] {
  const ofTable = tableDoubts(draft, reading);
  return [
    ...ofTable,
    ...unitDoubts(draft, reading, units),
    ...headingDoubts(draft, reading),
    ...rowDoubts(draft, reading, ofTable.length > 0),
    ...yearDoubts(draft),
    ...measureDoubts(draft, reading, units),
    ...writingDoubts(draft),
    ...figureDoubts(draft, reading),
    ...resultDoubts(draft, reading),
    ...sumDoubts(draft, reading),
  ];
}

/**
 * Doubts about the whole table: headings that may stand over others' columns; rows put together from a text, which are
 * only certain where each is full and some sum confirms them; most rows guessed into their columns.
 */
function tableDoubts(draft: Draft, { sumsHeld }: Reading): Doubt[] {
  const { table, rows, columns } = draft;
  const of = (taken: Supposed, or: Supposed): Doubt[] => [{ row: null, column: null, taken, or }];
  if (areHeadingsLoose(draft)) return of('headings and rows as they fit best', 'another layout of the text');
  const isConfirmed = table.rowsFound === undefined || (table.rowsFound === 'certain' && sumsHeld > 0);
  if (!isConfirmed) return of('the layout that fits best', 'another layout');
  const guessed = rows.filter(({ line }) => table.guessedRows?.includes(line));
  return guessed.length * 2 > rows.length ? of({ columns: columns.length }, 'figures of other columns') : [];
}

function headingDoubts(draft: Draft, { columns: read }: Reading): Doubt[] {
  const { columns, headings } = draft;
  if (areHeadingsLoose(draft)) return [];
  const withoutHeadings = headings.lines.length === 0;
  return columns.flatMap(({ or, role, heading, year }, column): Doubt[] => {
    if (year !== null && read[column]?.role === 'amount' && yearDoubt(heading) !== null)
      return [{ row: null, column, taken: 'all of the year', or: 'another period, or no amounts' }];
    const taken = { role: read[column]?.role ?? 'other', hasHeading: !withoutHeadings };
    if (withoutHeadings && role !== 'label')
      return [{ row: null, column, taken, or: 'another role or unit' }];
    return or === null ? [] : [{ row: null, column, taken, or: { role: or, hasHeading: true } }];
  });
}

/** Rows that may be none, or other ones; nothing of what the user has said. Of a table in doubt as a whole most rows are not told of once more. */
function rowDoubts({ table, rows, given }: Draft, { columns }: Reading, isTableTold: boolean): Doubt[] {
  const [guessed, loose] = [new Set(table.guessedRows ?? []), new Set(table.guessedLabels ?? [])];
  const doubts = rows.flatMap(({ line, label, kind, isJoined }, row): Doubt[] => {
    if (given.rows[line] !== undefined) return [];
    const of = (taken: Supposed, or: Supposed): Doubt[] => [{ row, column: null, taken, or }];
    if (guessed.has(line)) return of({ columns: columns.length }, 'figures of other columns');
    if (isJoined === true) return of('one row', 'two rows');
    if (kind === 'note' && looksLikeRow(label)) return of('a note', 'a row without figures');
    return loose.has(line) ? of('one row', 'a heading and a label') : [];
  });
  return isTableTold && doubts.length * 2 > rows.length ? [] : doubts;
}

/** A few words and no sentence, as a label is. */
function looksLikeRow(text: string): boolean {
  return !isNoteText(text) && /^\p{Lu}[^.:;=]*$/u.test(text) && text.split(' ').length <= MOST_LABEL_WORDS;
}

const MOST_LABEL_WORDS = 4;

/** Rows whose figures all look like years, in columns where no other figure is written so: they may be headings. */
function yearDoubts(draft: Draft): Doubt[] {
  const { rows, columns, headings } = draft;
  const isPlain = (line: number, column: number): boolean =>
    /^\d{4,}$/.test(draft.shape.cells[line]?.[column] ?? '');
  return rows.flatMap(({ line, kind }, row): Doubt[] => {
    if (kind !== 'figures' || !areYears(draft, line)) return [];
    const printed = numbersIn(draft, line);
    const mayBeHeading = line === headings.bodyFrom && (headings.texts[0] ?? '') === '';
    const isLikeOthers = printed.every(
      (column) =>
        (columns[column]?.year !== null || !mayBeHeading) &&
        rows.some(({ line: other }) => other !== line && isPlain(other, column)),
    );
    return isLikeOthers ? [] : [{ row, column: null, taken: 'figures', or: 'years of a heading' }];
  });
}

function writingDoubts({ unsettled, rows, shape }: Draft): Doubt[] {
  const rowOf = new Map(rows.map(({ line }, row) => [line, row] as const));
  return unsettled.flatMap(({ line, column, taken, other }): Doubt[] => {
    const row = rowOf.get(line);
    const printed = shape.cells[line]?.[column] ?? '';
    const or = other.kind === 'text' ? { printed } : figureSupposed(other);
    return row === undefined ? [] : [{ row, column, taken: figureSupposed(taken), or }];
  });
}

/**
 * Rows by a result's name that no rows add up to: they may be sums, and then count twice. And rows by another name that
 * are the sum of others, where the total that counts them is not the sum of its rows: that may be by chance.
 */
function resultDoubts({ rows, sums, given }: Draft, { rows: read }: Reading): Doubt[] {
  const unconfirmed = new Set(
    sums.flatMap(({ holds, fails, addends }) => (fails.length > holds.length ? addends : [])),
  );
  const isSum = new Set(sums.map(({ row }) => row));
  return rows.flatMap(({ line, label }, row): Doubt[] => {
    if (given.rows[line] !== undefined) return [];
    if (read[row]?.role === 'item' && isResultName(label))
      return [{ row, column: null, taken: 'an item', or: 'a result or a sum' }];
    return isSum.has(row) && unconfirmed.has(row) && !isTotalName(label)
      ? [{ row, column: null, taken: 'a result or a sum', or: 'an item' }]
      : [];
  });
}

/** So many digits are an amount, and a figure may be meant with its measure: `1,2 km`, `50 kr. pr. ret`; `2 pr. time` is none. */
const AN_AMOUNT = /\d[., ]?\d\d|^\d+(?:,\d+)? ?kr(?!\p{L})|^(?:ca\. ?)?\d+(?:,\d+)? ?\p{L}{1,6}[²³.]?$/u;

/** Ranges, figures that are about or in a row of brackets, and texts with digits, or a spreadsheet's errors, where figures stand. */
function figureDoubts({ rows, figures, shape, columns }: Draft, { rows: read }: Reading): Doubt[] {
  const looked = columns.flatMap(({ role, facts, said }, column) => {
    const isText = role === 'label' || role === 'note' || (role === 'other' && hasWord(said, 'CODE'));
    return isText ? [] : [{ column, unread: facts.numbers > facts.texts ? /\d/ : AN_AMOUNT }];
  });
  return rows.flatMap(({ line, kind, label }, row): Doubt[] =>
    (kind === 'figures' ? looked : []).flatMap(({ column, unread }): Doubt[] => {
      const figure = figures[line]?.[column];
      const printed = shape.cells[line]?.[column] ?? '';
      const of = (taken: Supposed, or: Supposed): Doubt[] => [{ row, column, taken, or }];
      if (figure?.kind === 'range') return of({ range: printed }, 'one number');
      // Brackets around a whole row, as of `(heraf løn) (71,2)`, may be no minuses.
      if (figure?.kind === 'number' && label.startsWith('(') && printed.startsWith('('))
        return of(numberSupposed(figure), { printed: printed.replace(/[()]/g, '') });
      if (figure?.kind === 'number' && figure.writing === 'about')
        return of({ ...numberSupposed(figure), isAbout: true }, { printed });
      const isUnread = figure?.kind === 'text' && (unread.test(printed) || isCellError(printed));
      return isUnread && read[row]?.values[column] === null ? of('no number', { printed }) : [];
    }),
  );
}

function figureSupposed(figure: Figure): Supposed {
  return figure.kind === 'number' ? numberSupposed(figure) : 'a text';
}

function numberSupposed({ number: { scaled, decimals } }: Extract<Figure, { kind: 'number' }>): {
  readonly number: number;
  readonly decimals: number;
} {
  return { number: scaled / 10 ** decimals, decimals };
}
