import type { Ore } from '../../money/ore';
import type { RoundingMethod } from '../../money/round';
import { kroner, quoted } from './words';
import { joinNames } from '../joinNames';

const LEVELS: Readonly<Record<string, string>> = { Part: 'parterne', Sektor: 'sektorerne' };

/** The words the pane puts a key's steps together from. */
export const keyWords = {
  /** `mellem sektorerne`, `mellem parterne`, `mellem grupperne i »Klynge«`. */
  among: (level: string) => `mellem ${LEVELS[level] ?? `grupperne i ${quoted(level)}`}`,
  equally: 'ligeligt',
  /** `efter 35/65`. */
  bySplit: (typed: string) => `efter ${typed}`,
  /** `med Kommuner 60 og Region 40`. */
  byNames: (weights: readonly string[]) =>
    `med ${joinNames(weights, 'og', (count) => `${String(count)} andre`)}`,
  /** `Folketal 2 år før budgetåret`. */
  driver,
  /** `efter Folketal 2 år før budgetåret`: -2 in `Folketal {år-2}`, null for a column without a year. */
  byDriver: (heading: string, yearOffset: number | null) => `efter ${driver(heading, yearOffset)}`,
  /** `Kun parter med Deltager = ja.` of `Deltager = ja`. */
  only: (conditions: readonly string[]) => `Kun parter med ${conditions.join(' og ')}.`,
  /** `afrundet til 500 kr., halv op, hver for sig`. */
  rounded: (unit: Ore, method: RoundingMethod, remainder: string) =>
    `afrundet til ${unit === 1 ? 'hele øre' : kroner(unit)}, ${method === 'half up' ? 'halv op' : 'halv lige'}, ${remainder}`,
  largest: 'største rest',
  independent: 'hver for sig',
  /** `rest til »Region«`. */
  remainderTo: (name: string) => `rest til ${quoted(name)}`,
};

export type KeyWords = typeof keyWords;

function driver(heading: string, yearOffset: number | null): string {
  return heading + yearText(yearOffset);
}

function yearText(offset: number | null): string {
  if (offset === null) return '';
  if (offset === 0) return ' i budgetåret';
  return ` ${String(Math.abs(offset))} år ${offset < 0 ? 'før' : 'efter'} budgetåret`;
}
