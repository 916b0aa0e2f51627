import { kroner, quoted } from './words';
import { joinNames } from '../joinNames';
import type { KeyWords } from '../keyWords';

const LEVELS: Readonly<Record<string, string>> = { Part: 'parterne', Sektor: 'sektorerne' };

export const keyWordsDa: KeyWords = {
  among: (level) => `mellem ${LEVELS[level] ?? `grupperne i ${quoted(level)}`}`,
  equally: 'ligeligt',
  bySplit: (typed) => `efter ${typed}`,
  byNames: (weights) => `med ${joinNames(weights, 'og', (count) => `${String(count)} andre`)}`,
  driver,
  byDriver: (heading, yearOffset) => `efter ${driver(heading, yearOffset)}`,
  only: (conditions) => `Kun parter med ${conditions.join(' og ')}.`,
  rounded: (unit, method, remainder) =>
    `afrundet til ${unit === 1 ? 'hele øre' : kroner(unit)}, ${method === 'half up' ? 'halv op' : 'halv lige'}, ${remainder}`,
  largest: 'største rest',
  independent: 'hver for sig',
  remainderTo: (name) => `rest til ${quoted(name)}`,
};

function driver(heading: string, yearOffset: number | null): string {
  return heading + yearText(yearOffset);
}

function yearText(offset: number | null): string {
  if (offset === null) return '';
  if (offset === 0) return ' i budgetåret';
  return ` ${String(Math.abs(offset))} år ${offset < 0 ? 'før' : 'efter'} budgetåret`;
}
