import type { Ore } from '../../money/ore';
import type { RoundingMethod } from '../../money/roundRatio';
import { ended, joined, kroner, quoted } from './words';

const LEVELS: Readonly<Record<string, string>> = { Part: 'parterne', Sektor: 'sektorerne' };

const METHODS: Readonly<Record<RoundingMethod, string>> = { 'half up': 'halv op', 'half even': 'halv lige' };

/** The words the pane puts a key's steps together from. */
export const keyWords = {
  /** `mellem sektorerne`, `mellem parterne`, `mellem grupperne i »Klynge«`. */
  among: (level: string) => `mellem ${LEVELS[level] ?? `grupperne i ${quoted(level)}`}`,
  equally: 'ligeligt',
  /** `efter 35/65`. */
  bySplit: (typed: string) => `efter ${typed}`,
  /** `med Kommuner 60 og Region 40`. */
  byNames: (weights: readonly string[]) => `med ${joined(weights)}`,
  /** `Folketal 2 år før budgetåret`. */
  driver,
  /** `efter Folketal 2 år før budgetåret`: -2 in `Folketal {år-2}`, null for a column without a year. */
  byDriver: (heading: string, yearOffset: number | null) => `efter ${driver(heading, yearOffset)}`,
  /** `hver part betaler taksten 0,27 pr. Folketal`. */
  eachPays: (rate: string) => `hver part betaler taksten ${rate}`,
  sectorsPay: (rate: string) => `hver sektor betaler det, taksten ${rate} giver dens parter`,
  /** Of accounts. */
  asRateGives: (typed: string) => `i forhold til det, taksten ${typed} giver hver`,
  /** `50 % efter Folketal`. */
  percentOf: (percent: string, by: string) => `${percent} % ${by}`,
  /** `med 50 % efter Folketal og 50 % ligeligt`. */
  mixed: (parts: readonly string[]) => `med ${joined(parts)}`,
  /** `med 10.000 kr. til hver og resten efter Folketal`. */
  baseFirst: (base: Ore, by: string) => `med ${kroner(base)} til hver og resten ${by}`,
  kroner,
  /** `det, der står under »Loft«`. */
  columnBound: (column: string) => `det, der står under ${quoted(column)}`,
  /** `Hver får mindst 210.000 kr. og højst 400.000 kr.`; null where there is no bound. */
  bounds: (least: string | null, most: string | null) => {
    const [lowest, highest] = [`mindst ${least ?? ''}`, `højst ${most ?? ''}`];
    const both = least === null ? highest : most === null ? lowest : `${lowest} og ${highest}`;
    return ended(`Hver får ${both}`);
  },
  /** `Gælder fra 2022 til 2024.`; null where it is open at that end. */
  years: (from: number | null, until: number | null) => {
    if (from === until && from !== null) return `Gælder i ${String(from)}.`;
    const start = from === null ? '' : ` fra ${String(from)}`;
    const end = until === null ? '' : ` til ${String(until)}`;
    return `Gælder${start}${end}.`;
  },
  /** `Kun parter med Deltager = ja.` of `Deltager = ja`. */
  only: (conditions: readonly string[]) => `Kun parter med ${conditions.join(' og ')}.`,
  /** `afrundet til 500 kr., halv op, hver for sig`; null where the method makes no difference. */
  rounded: (unit: Ore, method: RoundingMethod | null, remainder: string) =>
    `afrundet til ${unit === 1 ? 'hele øre' : kroner(unit)}, ${method === null ? '' : `${METHODS[method]}, `}${remainder}`,
  methods: METHODS,
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
