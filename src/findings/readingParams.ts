import type { ExactNumber } from '../money/exactNumber';
import type { Ore } from '../money/ore';
import type { NumberDoubt } from '../money/readNumbers';
import type { CellRef } from './cellRef';
import type { CellsFromOurs } from './cellsFromOurs';
import type { HeadingDoubt } from './headingDoubt';
import type { WithoutEffect } from './withoutEffect';
import type { YearDoubt } from './yearDoubt';

/** What gives a range its cells: a name for certain cells, an Excel table, or a name that is a formula (`OFFSET`). */
export type RangeKind = 'name' | 'table' | 'formula';

/** What was left out of a range: `A12:F13` by the names of its rows, or of its columns, or its headings. */
export interface BesideRange {
  readonly name: string;
  readonly kind: RangeKind;
  readonly cells: string;
  readonly names: readonly string[];
}

/** What a group gets of a plain split, in percent. */
export interface GroupPart {
  readonly name: string;
  readonly part: ExactNumber;
}

/** What a row that adds up others stands among: costs, whose figures are in øre, or recipients, whose figures are drivers. */
export type SummedTable = 'costs' | 'parties';

/** What the texts of findings about ranges, headings, rows and amounts need to know. Amounts are in øre and formatted in the texts. */
export interface ReadingParams {
  // Input ranges and their headings
  'name-missing': { name: string };
  'name-not-a-range': { name: string };
  'range-empty': { name: string };
  /** `headings` are the required ones, which stand further down; the cell is the first of that row. */
  'headings-below': { name: string; headings: readonly string[] };
  /** `text` is the first unit under a heading, where it is not read. */
  'units-below-headings': { text: string; heading: string };
  /** `near` is a heading that probably means the same. */
  'column-missing': { name: string; heading: string; near?: string };
  'heading-twice': { heading: string };
  'year-twice': { year: number };
  'heading-unclear': { heading: string; doubt: HeadingDoubt };
  /** Read as the amounts of `year`, though the heading says something else too. */
  'heading-as-year': { heading: string; year: number; doubt: YearDoubt };
  'heading-empty': Record<string, never>;
  /** Years under which no row has anything. */
  'years-empty': { headings: readonly string[] };
  /** `currency` as the heading writes it. */
  'heading-currency': { heading: string; currency: string };
  /** The heading is '' where it is blank; `costs`: the figures may have been meant as amounts; `words`: no figures, but what says elsewhere how to share. */
  'column-unread': { heading: string; of: 'costs' | 'others' | 'words' };
  'heading-near': { heading: string; suggestion: string };
  /** `Regnskab` without a year, or with one that is none. */
  'heading-without-year': { heading: string; example: string };
  /** A text that stands once, nearly like one that stands in several rows. */
  'text-near-other': { text: string; other: string; count: number; heading: string };
  'range-unused': { name: string; used: string };
  /** `names` are those of the columns or settings, `text` what stands under the first. */
  'without-effect': { names: readonly string[]; text: string; why: WithoutEffect };
  'keys-unused': { names: readonly string[] };
  /** A row that says the headings once more, as every page of a printed table does. */
  'heading-repeated': Record<string, never>;
  /** `mark` is what stands there and only says that there is nothing; missing where nothing does. */
  'text-missing': { heading: string; mark?: string };
  'cell-error': { text: string };
  // Rows that add up others; a text is '' where the row has no name
  'total-left-out': { text: string; of: SummedTable };
  /** A row that only names what stands below it. */
  'section-left-out': { text: string };
  'total-differs': { text: string; of: SummedTable; heading: string; shown: number; sum: number };
  'total-kept': { text: string; of: SummedTable };
  /** `isAbove` the rows it adds up, where it does not stand below them. */
  'looks-like-sum': { text: string; of: SummedTable; isAbove?: true };
  /** `whole` is the row above that it is called a part of. */
  'looks-like-part': { text: string; whole: string };
  /** A row that is `first` once more, as `others` after it are other rows. */
  'rows-twice': { label: string; first: CellRef; others: number };
  // What stands beside a range
  'beside-below': BesideRange;
  'beside-column': BesideRange;
  /** The headings stand above the range; `names` are the required ones. */
  'headings-above': BesideRange;
  // What goes in a circle
  'input-from-ours': CellsFromOurs;
  'shown-from-ours': CellsFromOurs;
  'published-from-ours': CellsFromOurs;
  // Formulas of the user's over our tables; `place` is their cell (`Mit ark!B7`) or name
  'formula-elsewhere': { place: string; was: string; is: string };
  'formula-gone': { place: string; was: string };
  'formula-counted': { place: string; was: string };
  /** What the user has beside a row of ours, or a comment in one; `is` is null where no row stands there now. */
  'beside-moved': { place: string; was: string; is: string | null };
  // Who and what is missing
  'row-without-amount': { label: string };
  'row-without-start-year': { label: string };
  /** `rows` as Excel numbers them. */
  'rows-hidden': { name: string; rows: readonly number[] };
  'parties-unreached': { names: readonly string[] };
  'split-order': { text: string; read: readonly GroupPart[] };
  'split-order-changed': { text: string; read: readonly GroupPart[]; before: readonly GroupPart[] };
  // Amounts
  'amount-not-a-number': { text: string };
  'amount-too-large': { text: string };
  'amounts-too-large': Record<string, never>;
  'amount-rounded': { text: string; amount: Ore };
  'number-doubtful': { text: string; doubt: NumberDoubt | 'date' };
  'unit-missing': { name: string };
  'unit-unread': { heading: string; text: string };
  'amount-in-kroner': { heading: string; text: string; amount: Ore | ExactNumber };
  'unit-of-format': { text: string; heading: string; amount: Ore };
  'amounts-missing': { name: string };
  'rate-invalid': { text: string };
  'rate-and-amount': { label: string };
  /** An `x` in a row without a rate. */
  'rate-missing': { label: string };
  'rate-without-year': { label: string };
  'rate-bounds-level': { key: string; level: string };
  'amount-and-years': { label: string };
  'amount-differs-from-years': { amount: Ore; sum: Ore };
  'amount-without-year': { label: string };
  'profile-invalid': { text: string };
  'profile-not-100': { text: string; sum: ExactNumber };
  'start-year-invalid': { text: string };
  'certainty-unknown': { text: string };
}
