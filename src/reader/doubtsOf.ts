import { areYears, numbersIn } from './areYears';
import type { Draft } from './draft';
import type { Figure } from './figures/figure';
import type { Doubt, Reading, ReadValue, Supposed } from './reading';
import { unitIn } from './figures/unit';
import { measureDoubts } from './measureDoubts';
import { isNoteText, isResultName } from './roles/labelWords';
import { sumDoubts } from './sumDoubts';
import type { Units } from './unitsOf';

/** Where the reading may be wrong, and what else it could be. */
export function doubtsOf(draft: Draft, reading: Reading, units: Units): Doubt[] {
  return [
    ...layoutDoubts(draft, reading),
    ...unitDoubts(draft, reading, units),
    ...headingDoubts(draft, reading),
    ...rowDoubts(draft, reading),
    ...yearDoubts(draft),
    ...measureDoubts(draft, reading, units),
    ...writingDoubts(draft),
    ...figureDoubts(draft, reading),
    ...resultDoubts(draft, reading),
    ...sumDoubts(draft, reading),
  ];
}

/** Rows put together from a text are only certain where each is full and some sum confirms them. */
function layoutDoubts({ table }: Draft, { sumsHeld }: Reading): Doubt[] {
  const isConfirmed = table.rowsFound === undefined || (table.rowsFound === 'certain' && sumsHeld > 0);
  if (isConfirmed || table.guessedHeadings === true) return [];
  return [{ row: null, column: null, taken: 'the layout that fits best', or: 'another layout' }];
}

function unitDoubts(draft: Draft, reading: Reading, units: Units): Doubt[] {
  return draft.columns.flatMap(({ role }, column): Doubt[] => {
    if (role !== 'amount' && role !== 'price') return [];
    if (units.notInUnit.includes(column))
      return [
        {
          row: null,
          column,
          taken: 'kr., too large for the heading’s unit',
          or: { printed: units.from ?? '' },
        },
      ];
    if (isAnothers(draft, units, column)) {
      const taken = { unit: units.unit, ofAnother: true } as const;
      return [{ row: null, column, taken, or: 'kr., or no amount at all' }];
    }
    if (units.from !== null && !saysMore(draft)) return [];
    if (units.from !== null)
      return [
        {
          row: null,
          column,
          taken: { unit: units.byColumn[column] ?? units.unit },
          or: 'another unit that the heading names',
        },
      ];
    return areSurelyKroner(reading.rows.map(({ values }) => values[column] ?? null))
      ? []
      : [{ row: null, column, taken: 'kr., since no unit is named', or: '1.000 kr. or mio. kr.' }];
  });
}

/** Amounts from which on kroner are likely without a word: few budgets hold two of 10.000.000 thousands. */
const SURELY_KRONER = 10_000_000;
/** And from which on they are where most are rounded, to hundreds at least: thousands are not rounded again. */
const LIKELY_KRONER = 1_000_000;

function areSurelyKroner(values: readonly ReadValue[]): boolean {
  const amounts = values.filter((value) => typeof value === 'number').map(Math.abs);
  const from = (least: number) => amounts.filter((amount) => amount >= least).length;
  const rounded = amounts.filter((amount) => amount % 100 === 0).length;
  return from(SURELY_KRONER) > 1 || (from(LIKELY_KRONER) > 1 && rounded * 3 >= amounts.length * 2);
}

/** Whether a column only has its unit from another column's heading, and is multiplied by it. */
function isAnothers({ columns }: Draft, { unit, from }: Units, column: number): boolean {
  const said = columns[column]?.said ?? '';
  const isOfColumn = columns.some(({ role, said: other }) => role !== 'label' && other === from);
  const own = columns[column]?.facts.withUnit ?? 0;
  return unit !== 'kr.' && isOfColumn && own === 0 && unitIn(said) === null;
}

/** A thousand without its kroner beside it, in headings that were said in kroner: `1.000` and `kr.` may stand on two lines. */
function saysMore({ headings, table, columns }: Draft): boolean {
  const said = [table.title ?? '', headings.title, ...columns.map(({ said: heading }) => heading)];
  const hasKroner = said.some((text) => unitIn(text) === 'kr.');
  return hasKroner && said.some((text) => BARE_THOUSAND.test(text) && unitIn(text) !== '1.000 kr.');
}

const BARE_THOUSAND = /(?<![\d.,])1[. ,]000(?![\d.,]\d)/;

function headingDoubts({ table, columns, headings }: Draft, { columns: read }: Reading): Doubt[] {
  if (table.guessedHeadings === true)
    return [
      {
        row: null,
        column: null,
        taken: 'headings and rows as they fit best',
        or: 'another layout of the text',
      },
    ];
  const withoutHeadings = headings.lines.length === 0;
  return columns.flatMap(({ or, role }, column): Doubt[] => {
    if (role === 'label') return [];
    const taken = { role: read[column]?.role ?? 'other', hasHeading: !withoutHeadings };
    if (withoutHeadings) return [{ row: null, column, taken, or: 'another role or unit' }];
    return or === null ? [] : [{ row: null, column, taken, or: { role: or, hasHeading: true } }];
  });
}

function rowDoubts({ table, rows }: Draft, { columns }: Reading): Doubt[] {
  const [guessed, loose] = [new Set(table.guessedRows ?? []), new Set(table.guessedLabels ?? [])];
  return rows.flatMap(({ line, label, kind, isJoined }, row): Doubt[] => {
    if (guessed.has(line)) {
      const taken = { columns: columns.length };
      return [{ row, column: null, taken, or: 'figures of other columns' }];
    }
    if (isJoined === true) return [{ row, column: null, taken: { label }, or: 'two rows' }];
    if (kind === 'note' && looksLikeRow(label))
      return [{ row, column: null, taken: 'a note', or: 'a row without figures' }];
    return loose.has(line) ? [{ row, column: null, taken: { label }, or: 'a heading and a label' }] : [];
  });
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
  return unsettled.flatMap(({ line, column, taken, other }): Doubt[] => {
    const row = rows.findIndex((one) => one.line === line);
    const printed = shape.cells[line]?.[column] ?? '';
    return row < 0
      ? []
      : [
          {
            row,
            column,
            taken: figureSupposed(taken),
            or: other.kind === 'text' ? { printed } : figureSupposed(other),
          },
        ];
  });
}

/** Rows by a result's name that no rows add up to: they may be sums, and then count twice. */
function resultDoubts({ rows }: Draft, { rows: read }: Reading): Doubt[] {
  return rows.flatMap(({ label }, row): Doubt[] =>
    read[row]?.role === 'item' && isResultName(label)
      ? [{ row, column: null, taken: 'an item', or: 'a result or a sum' }]
      : [],
  );
}

/** So many digits are an amount; `2 pr. time` is none. */
const AN_AMOUNT = /\d[., ]?\d\d/;

/** Ranges, figures that are about, and texts with digits where figures stand. */
function figureDoubts({ rows, figures, shape, columns }: Draft, { rows: read }: Reading): Doubt[] {
  return rows.flatMap(({ line, kind }, row): Doubt[] =>
    kind !== 'figures'
      ? []
      : columns.flatMap(({ role, facts }, column): Doubt[] => {
          const figure = figures[line]?.[column];
          const printed = shape.cells[line]?.[column] ?? '';
          if (figure === undefined || role === 'label' || role === 'note') return [];
          if (figure.kind === 'range') return [{ row, column, taken: { range: printed }, or: 'one number' }];
          if (figure.kind === 'number' && figure.writing === 'about')
            return [{ row, column, taken: { ...numberSupposed(figure), isAbout: true }, or: { printed } }];
          const isUnread =
            figure.kind === 'text' && (facts.numbers > facts.texts ? /\d/ : AN_AMOUNT).test(printed);
          return isUnread && read[row]?.values[column] === null
            ? [{ row, column, taken: 'no number', or: { printed } }]
            : [];
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
