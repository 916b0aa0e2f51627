import type { ExactNumber } from '../money/exactNumber';
import type { Ore } from '../money/ore';

/** What a sheet of an earlier calculation held that is not there any more: a group's cost rows, a year's accounts, other keys to compare with, or the inhabitants of kr. per inhabitant. */
export type StaleKind = 'group' | 'settlement' | 'comparison' | 'rates';

/** What stands in a price level, in øre: null where it could not be read, and `rate` where it follows from one. */
export type LeveledAmount = Ore | 'rate' | null;

/** What the texts of findings about settings, price levels, settlement, reconciliation and sheets need to know. Amounts are in øre and formatted in the texts. */
export interface ResultParams {
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
