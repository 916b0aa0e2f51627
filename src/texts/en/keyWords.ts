import { ended, joined, kroner, quoted } from './words';
import type { KeyWords } from '../da/keyWords';

const LEVELS: Readonly<Record<string, string>> = { Part: 'the recipients', Sektor: 'the sectors' };

export const keyWords: KeyWords = {
  among: (level) => `among ${LEVELS[level] ?? `the groups in ${quoted(level)}`}`,
  equally: 'equally',
  bySplit: (typed) => `by ${typed}`,
  byNames: (weights) => `with ${joined(weights)}`,
  driver,
  byDriver: (heading, yearOffset) => `by ${driver(heading, yearOffset)}`,
  eachPays: (rate) => `each recipient pays the rate ${rate}`,
  sectorsPay: (rate) => `each sector pays what the rate ${rate} gives its recipients`,
  asRateGives: (typed) => `in proportion to what the rate ${typed} gives each`,
  percentOf: (percent, by) => `${percent}% ${by}`,
  mixed: (parts) => `with ${joined(parts)}`,
  baseFirst: (base, by) => `with ${kroner(base)} to each and the rest ${by}`,
  kroner,
  columnBound: (column) => `what stands under ${quoted(column)}`,
  bounds: (least, most) => {
    const [lowest, highest] = [`at least ${least ?? ''}`, `at most ${most ?? ''}`];
    const both = least === null ? highest : most === null ? lowest : `${lowest} and ${highest}`;
    return ended(`Each gets ${both}`);
  },
  years: (from, until) => {
    if (from === until && from !== null) return `Holds in ${String(from)}.`;
    const [start, end] = [
      from === null ? '' : ` from ${String(from)}`,
      until === null ? '' : ` until ${String(until)}`,
    ];
    return `Holds${start}${end}.`;
  },
  only: (conditions) => `Only recipients with ${conditions.join(' and ')}.`,
  rounded: (unit, method, remainder) =>
    `rounded to ${unit === 1 ? 'whole øre' : kroner(unit)}, ${method === null ? '' : `${method}, `}${remainder}`,
  methods: { 'half up': 'half up', 'half even': 'half even' },
  largest: 'largest remainder',
  independent: 'independent',
  remainderTo: (name) => `remainder to ${quoted(name)}`,
};

function driver(heading: string, yearOffset: number | null): string {
  return heading + yearText(yearOffset);
}

function yearText(offset: number | null): string {
  if (offset === null) return '';
  if (offset === 0) return ' of the budget year';
  const years = Math.abs(offset);
  return ` ${String(years)} year${years === 1 ? '' : 's'} ${offset < 0 ? 'before' : 'after'} the budget year`;
}
