import type { Figure, PrintedNumber, Writing } from './figure';
import { isUnitAlone } from './unit';
import type { Shape } from '../roles/shape';
import type { DraftColumn } from '../roles/draftColumns';
import { hasWord } from '../roles/headingWords';

/** A figure whose writing may mean another number. */
export interface Unsettled {
  readonly line: number;
  readonly column: number;
  readonly taken: Figure;
  readonly other: Figure;
  readonly fault: 'decimal point for comma' | 'comma for thousands point' | null;
}

/** The figures with each unusual writing read as its column is written, and what was so read. */
export interface Settled {
  readonly figures: readonly (readonly Figure[])[];
  readonly unsettled: readonly Unsettled[];
}

/**
 * Reads what is written unusually by what else stands in its column: `1.9` among `3,5` has a point for a comma;
 * `45,851` among `44.892` has a comma for a point, and among `12,255` has three decimals; `1.5331` is 1.533 and a
 * footnote's mark. In a table in English `1,150` and `1.9` are what they are there; a fault in writing is only told
 * of where the table is surely in Danish.
 */
export function settleWriting(
  { cells, figures }: Shape,
  columns: readonly DraftColumn[],
  from: number,
): Settled {
  const convention = conventionOf(cells, figures, from);
  const writings = columns.map((_, column) => columnWriting(figures, column, from));
  const unsettled: Unsettled[] = [];
  const settled = figures.map((row, line) =>
    row.map((figure, column) => {
      const [draft, writing] = [columns[column], writings[column]];
      if (line < from || draft === undefined || writing === undefined || draft.role === 'label')
        return figure;
      if (convention === 'english') {
        const english = inEnglish(figure);
        if (english !== null) return english;
      }
      if (figure.kind !== 'number' || figure.writing === null) return figure;
      const one = settle(figure, writing, draft);
      if (one === null) return figure;
      unsettled.push({ line, column, ...one, fault: convention === 'danish' ? one.fault : null });
      return one.taken;
    }),
  );
  return { figures: settled, unsettled };
}

interface ColumnWriting {
  readonly numbers: number;
  readonly threeDecimals: number;
  /** Figures with decimals after a comma that surely are decimals. */
  readonly otherDecimals: number;
  readonly pointed: number;
  /** Figures of a thousand or more without decimals. */
  readonly thousands: number;
}

function columnWriting(figures: readonly (readonly Figure[])[], column: number, from: number): ColumnWriting {
  const writing = { numbers: 0, threeDecimals: 0, otherDecimals: 0, pointed: 0, thousands: 0 };
  for (let line = from; line < figures.length; line++) {
    const figure = figures[line]?.[column];
    if (figure?.kind !== 'number') continue;
    const { number, writing: own } = figure;
    writing.numbers++;
    if (own === 'three decimals') writing.threeDecimals++;
    else if (own === 'decimal point') writing.pointed++;
    else if (own === null && number.decimals > 0) writing.otherDecimals++;
    else if (own === null && Math.abs(number.scaled) >= 1000) writing.thousands++;
  }
  return writing;
}

/** What a figure is in a table in English; null where it is written no other way there. */
function inEnglish(figure: Figure): Figure | null {
  if (figure.kind !== 'number') return null;
  if (figure.writing === 'three decimals') return withDecimals(figure, 0);
  return figure.writing === 'decimal point' || figure.writing === 'english' ? figure : null;
}

type One = Pick<Unsettled, 'taken' | 'other' | 'fault'>;

function settle(figure: Numeric, writing: ColumnWriting, column: DraftColumn): One | null {
  if (figure.writing === null || figure.writing === 'about') return null;
  if (figure.writing === 'decimal point') return settlePoint(figure, writing, column);
  if (figure.writing === 'three decimals') return settleThree(figure, writing, column);
  return { taken: figure, other: { kind: 'text' }, fault: MARK_FAULTS[figure.writing] ?? null };
}

/** The marks that are wrong, whatever else stands in the column. */
const MARK_FAULTS: { readonly [writing in Writing]?: Unsettled['fault'] } = {
  'comma for point': 'comma for thousands point',
  'point for comma': 'decimal point for comma',
};

type Numeric = Extract<Figure, { kind: 'number' }>;

function settlePoint(figure: Numeric, writing: ColumnWriting, column: DraftColumn): One | null {
  if (column.role === 'other' && hasWord(column.heading, 'CODE')) return null;
  const grouped = withDecimals(figure, 0);
  const missing = 3 - figure.number.decimals;
  const asThousands = missing > 0 ? scaled(grouped, 10 ** missing) : grouped;
  if (writing.pointed === writing.numbers && writing.numbers > 1)
    return { taken: figure, other: asThousands, fault: null };
  return {
    taken: figure,
    other: asThousands,
    fault: writing.otherDecimals > 0 || writing.thousands === 0 ? 'decimal point for comma' : null,
  };
}

function settleThree(figure: Numeric, writing: ColumnWriting, { said }: DraftColumn): One | null {
  const grouped = withDecimals(figure, 0);
  // There are no thousandths of a person: `349,983` under `Folketal`.
  if (hasWord(said, 'PEOPLE')) return { taken: grouped, other: figure, fault: 'comma for thousands point' };
  // Among figures with one or two decimals, `1,150` is a decimal figure as they are.
  if (writing.threeDecimals * 2 > writing.numbers && writing.thousands === 0)
    return { taken: figure, other: grouped, fault: null };
  if (writing.otherDecimals > writing.thousands) return { taken: figure, other: grouped, fault: null };
  return { taken: grouped, other: figure, fault: 'comma for thousands point' };
}

function withDecimals(figure: Numeric, decimals: number): Numeric {
  const number: PrintedNumber = { scaled: figure.number.scaled, decimals };
  return { ...figure, number, writing: null };
}

function scaled(figure: Numeric, factor: number): Numeric {
  return { ...figure, number: { ...figure.number, scaled: figure.number.scaled * factor } };
}

/** Which mark groups the thousands of a table's figures and which stands before decimals: `1.150,5` or `1,150.5`. */
type Convention = 'danish' | 'english' | 'unknown';

const SURELY_DANISH = /\.\d{3}[.,]\d|^[^.]*\d,(?:\d{1,2}|\d{4,})$/;
const SURELY_ENGLISH = /,\d{3}[.,]\d{3}(?!\d)|,\d{3}\.\d{1,2}$/;
/** Dollars and pounds are written as they are where they are paid. */
const ENGLISH_MONEY = /[$£]/;
/** English only with three decimals, which few print. */
const LIKELY_DANISH = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * The convention that a table's figures follow. One figure that only one of them can print is enough, where no figure
 * speaks for the other: `1,150` and `3.5` alone tell nothing.
 */
function conventionOf(
  cells: readonly (readonly string[])[],
  figures: readonly (readonly Figure[])[],
  from: number,
): Convention {
  let [danish, likely, points] = [false, false, 0];
  // Over the figures their currency says how they are written.
  let english = cells.slice(0, from).some((row) => row.some((text) => ENGLISH_MONEY.test(text)));
  for (let line = from; line < cells.length; line++)
    for (const [column, text] of (cells[line] ?? []).entries()) {
      const figure = figures[line]?.[column];
      if (figure?.kind !== 'number' || isUnitAlone(text)) continue;
      // There are no thousands of percent.
      if (figure.isPercent && figure.writing === 'decimal point') points++;
      const digits = /\d[\d.,]*\d/.exec(text)?.[0] ?? '';
      danish ||= SURELY_DANISH.test(digits);
      english ||= (ENGLISH_MONEY.test(text) || SURELY_ENGLISH.test(digits)) && !SURELY_DANISH.test(digits);
      likely ||= LIKELY_DANISH.test(digits);
    }
  if (english) return danish || likely ? 'unknown' : 'english';
  if (danish || likely) return 'danish';
  return points > 1 ? 'english' : 'unknown';
}
