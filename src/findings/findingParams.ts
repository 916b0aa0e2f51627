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

/** What was left out of a range: `A12:F13` by the names of its rows, or of its columns. */
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

/** Where the weight comes from that a plain split shares among recipients by: `Standardvægt`, or what holds without it. */
export type StandardWeight = 'setting' | 'default';

/** What a sheet of an earlier calculation held that is not there any more: a group's cost rows, a year's accounts, other keys to compare with, or the inhabitants of kr. per inhabitant. */
export type StaleKind = 'group' | 'settlement' | 'comparison' | 'rates';

/** What stands in a price level, in øre: null where it could not be read, and `rate` where it follows from one. */
export type LeveledAmount = Ore | 'rate' | null;

/**
 * Every finding there is, with what its text needs to know. The texts are in `texts/`.
 * Amounts are in øre and formatted there.
 */
export interface FindingParams {
  // Input ranges and their headings
  'name-missing': { name: string };
  'name-not-a-range': { name: string };
  'range-empty': { name: string };
  /** `near` is a heading that probably means the same. */
  /** `headings` are the required ones, which stand further down; the cell is the first of that row. */
  'headings-below': { name: string; headings: readonly string[] };
  'column-missing': { name: string; heading: string; near?: string };
  'heading-twice': { heading: string };
  'year-twice': { year: number };
  'heading-unclear': { heading: string; doubt: HeadingDoubt };
  /** Read as the amounts of `year`, though the heading says something else too. */
  'heading-as-year': { heading: string; year: number; doubt: YearDoubt };
  'heading-empty': Record<string, never>;
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
  'text-missing': { heading: string };
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
  'beside-right': BesideRange;
  // What goes in a circle
  'input-from-ours': CellsFromOurs;
  'shown-from-ours': CellsFromOurs;
  'published-from-ours': CellsFromOurs;
  // Formulas of the user's over our tables; `place` is their cell (`Mit ark!B7`) or name
  'formula-elsewhere': { place: string; was: string; is: string };
  'formula-gone': { place: string; was: string };
  'formula-counted': { place: string; was: string };
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
  'amount-in-kroner': { heading: string; text: string; amount: Ore };
  'unit-of-format': { text: string; heading: string; amount: Ore };
  'amounts-missing': { name: string };
  'rate-invalid': { text: string };
  'rate-and-amount': { label: string };
  'rate-without-year': { label: string };
  'rate-bounds-level': { key: string; level: string };
  'amount-and-years': { label: string };
  'amount-differs-from-years': { amount: Ore; sum: Ore };
  'amount-without-year': { label: string };
  'profile-invalid': { text: string };
  'profile-not-100': { text: string; sum: ExactNumber };
  'start-year-invalid': { text: string };
  'certainty-unknown': { text: string };
  // Recipients and drivers
  'party-twice': { name: string; first: CellRef };
  'too-many-parties': { count: number; limit: number };
  'driver-unknown': { heading: string; suggestion: string | null; standard?: StandardWeight };
  'driver-not-a-number': { heading: string; text: string };
  'driver-empty': { heading: string; party: string };
  'driver-negative': { heading: string; text: string };
  'driver-needs-year': { heading: string; label: string; standard?: StandardWeight };
  'weights-too-large': { weight: string };
  'weights-all-zero': { level: string; weight: string; standard?: StandardWeight };
  'group-name-missing': { level: string; party: string };
  // Keys
  'key-unknown': { key: string; suggestion: string | null };
  'key-without-steps': { key: string };
  'step-number-invalid': { text: string };
  'step-number-twice': { key: string; number: number };
  'key-not-ending-in-part': { key: string; level: string };
  'level-unknown': { level: string; suggestion: string | null };
  'weight-missing': { key: string; number: number };
  'weight-invalid': { text: string };
  'split-not-100': { text: string; sum: ExactNumber };
  'split-count': { text: string; parts: number; level: string; groups: readonly string[] };
  'sector-needed': { key: string };
  'named-weight-unknown': { name: string; level: string; suggestion: string | null };
  'named-weight-absent': { names: readonly string[]; level: string };
  'named-weight-ambiguous': { name: string; level: string };
  'condition-invalid': { text: string };
  'condition-column-unknown': { column: string; suggestion: string | null };
  'condition-without-parties': { text: string; suggestion?: string };
  'condition-excludes-nobody': { text: string; suggestion?: string };
  'column-needs-year': { heading: string; label: string };
  // Bounds, base amounts and the years of steps
  'bound-invalid': { text: string };
  'bound-unknown': { text: string; suggestion: string | null };
  'bound-not-an-amount': { heading: string; text: string };
  'bounds-crossed': { name: string; least: Ore; most: Ore };
  /** `label` is '' where the amount is of several rows. */
  'bounds-above-amount': { amount: Ore; limit: Ore; label: string };
  'bounds-below-amount': { amount: Ore; limit: Ore; label: string };
  'base-not-reached': { amount: Ore; base: Ore; count: number; label: string };
  'step-year-invalid': { text: string };
  'step-years-reversed': { from: number; until: number };
  'step-years-overlap': { key: string; number: number; year: number };
  'step-year-missing': { key: string; number: number; year: number | 'undecided' | null };
  'unit-invalid': { text: string };
  'method-unknown': { text: string };
  'remainder-unknown': { text: string; level: string };
  'remainder-absent': { name: string; from: string };
  // Settings
  'setting-unknown': { name: string; suggestion: string | null };
  'setting-invalid': { name: string; text: string; allowed: string };
  'setting-twice': { name: string };
  'setting-nameless': { text: string };
  'setting-elsewhere': { name: string; text: string };
  'setting-column-unknown': { name: string; heading: string; suggestion: string | null };
  'subtotal-of-one': { heading: string };
  'subtotal-too-many': { heading: string; count: number; limit: number };
  // Price levels, and years that are not shown
  'price-level-invalid': { text: string };
  'price-index-small': { name: string; percent: ExactNumber };
  'price-index-large': { name: string; percent: ExactNumber };
  'price-index-as-index': { name: string; percent: ExactNumber; rise: ExactNumber };
  'price-index-missing': {
    amount: LeveledAmount;
    level: number;
    year: number;
    missing: readonly number[];
    /** How many amounts it is missing for. */
    count: number;
  };
  'price-level-as-typed': { amount: LeveledAmount; level: number; count: number };
  'price-level-without-year': { amount: LeveledAmount; level: number; count: number };
  'years-not-shown': { years: readonly { readonly year: number; readonly sum: Ore }[]; accounts: boolean };
  'years-none-shown': { years: readonly number[] };
  // Settlement
  'accounts-without-budget': { year: number };
  'accounts-empty': { label: string; year: number };
  'paid-not-given': { year: number };
  'paid-empty': { heading: string; party: string };
  'paid-without-accounts': { heading: string; year: number };
  'paid-without-year': { heading: string; year: number };
  // Allocation
  'independent-difference': { group: string; heading: string; difference: Ore };
  'split-difference': { label: string; year: number | 'undecided' | null; difference: Ore };
  // Reconciliation
  'published-differs': { line: string; heading: string; published: Ore; calculated: Ore };
  'published-not-printed': { line: string; heading: string; calculated: Ore };
  'published-total-differs-from-rows': {
    group: string;
    heading: string;
    published: Ore;
    rows: Ore;
    calculated: Ore | null;
  };
  'published-overview-differs-from-groups': {
    line: string;
    heading: string;
    published: Ore;
    groups: Ore;
    calculated: Ore | null;
  };
  'published-rate-differs': {
    line: string;
    heading: string;
    published: ExactNumber;
    calculated: ExactNumber;
  };
  /** `unit` is what the last printed digit of the first is worth. */
  'published-rounded': { count: number; unit: Ore };
  'published-group-unknown': { group: string; suggestion: string | null };
  'published-line-unknown': { line: string; group: string };
  'published-line-unclear': { line: string; group: string; lines: number; rows: number };
  'published-line-twice': { line: string; group: string };
  'published-heading-unknown': { heading: string };
  // Sheets
  'sheet-taken': { wanted: string; used: string };
  'sheet-stale': { sheet: string; kind: StaleKind };
  'sheet-protected': { sheet: string };
  'input-not-calculated': Record<string, never>;
  'structure-protected': { sheets: readonly string[] };
  'trail-per-group': { rows: number; limit: number };
  'too-many-groups': { count: number; limit: number };
  'sheet-too-long': { sheet: string; rows: number; limit: number };
  'sheet-too-wide': { sheet: string; columns: number; limit: number };
  'text-too-long': { sheet: string; length: number; limit: number };
}
