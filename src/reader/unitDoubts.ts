import type { Draft } from './draft';
import { otherCurrency } from '../money/otherCurrency';
import { unitIn } from './figures/unit';
import { isMoney, type Doubt, type Reading, type ReadValue, type Supposed } from './reading';
import type { Units } from './unitsOf';

/** Amounts whose unit nobody says, another column says, or that do not fit what is said. */
export function unitDoubts(draft: Draft, reading: Reading, units: Units): Doubt[] {
  const ofTable = otherCurrency(`${draft.table.title ?? ''} ${draft.headings.title}`);
  return draft.columns.flatMap(({ role, said }, column): Doubt[] => {
    if (!isMoney(role)) return [];
    const of = (taken: Supposed, or: Supposed): Doubt[] => [{ row: null, column, taken, or }];
    const currency = otherCurrency(said) ?? ofTable ?? ofCells(draft, column);
    if (currency !== null) return of('kr., though another currency is named', { printed: currency });
    if (units.notInUnit.includes(column)) {
      const unit = unitIn(said) ?? unitIn(units.from ?? '') ?? 'kr.';
      return of('kr., too large for the heading’s unit', { unit });
    }
    if (isAnothers(draft, units, column))
      return of({ unit: units.unit, ofAnother: true }, 'kr., or no amount at all');
    if (units.from !== null) {
      const unit = units.byColumn[column] ?? units.unit;
      return saysMore(draft) ? of({ unit }, 'another unit that the heading names') : [];
    }
    return areSurelyKroner(reading.rows.map(({ values }) => values[column] ?? null))
      ? []
      : of('kr., since no unit is named', '1.000 kr. or mio. kr.');
  });
}

/** The currency that a column's figures have beside them: `$ 294,866`. */
function ofCells({ shape, figures, rows }: Draft, column: number): string | null {
  const printed = rows.flatMap(({ line }) => {
    const text = shape.cells[line]?.[column] ?? '';
    return figures[line]?.[column]?.kind === 'number' && /[^\d.,]/.test(text) ? [text] : [];
  });
  return otherCurrency(printed.join(' '));
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
