import type { ExactNumber } from '../money/exactNumber';
import type { Ore } from '../money/ore';
import type { CellRef } from './cellRef';

/** Where the weight comes from that a plain split shares among recipients by: `Standardvægt`, or what holds without it. */
export type StandardWeight = 'setting' | 'default';

/** What the texts of findings about recipients, drivers and keys need to know. Amounts are in øre and formatted in the texts. */
export interface KeyParams {
  // Recipients and drivers
  'party-twice': { name: string; first: CellRef };
  'too-many-parties': { count: number; limit: number };
  'driver-unknown': { heading: string; suggestion: string | null; standard?: StandardWeight };
  'column-of-words': { heading: string };
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
  /** Weights that are probably percentages, or shares of 1; `name` and `weight` are the first. */
  'named-weights-not-100': { name: string; weight: ExactNumber; sum: ExactNumber; whole: number };
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
  'remainder-unknown': { text: string; level: string; suggestion: string | null };
  'remainder-absent': { name: string; from: string };
}
