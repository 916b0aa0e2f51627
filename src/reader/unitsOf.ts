import type { Draft } from './draft';
import { unitIn, zerosOf, type Unit } from './figures/unit';
import type { RowRole } from './reading';
import { findUnit } from './roles/findUnit';
import { hasWord } from './roles/headingWords';

/** Every column's unit, and how it was found. */
export interface Units {
  readonly unit: Unit;
  readonly from: string | null;
  readonly byColumn: readonly Unit[];
  /** Columns of shares printed without percent signs. */
  readonly saysPercent: readonly boolean[];
  /** Columns whose heading says a unit that their figures cannot be in. */
  readonly notInUnit: readonly number[];
}

/** Nothing that municipalities share costs a thousand billion kroner: the unit in the heading is not the figures'. */
const TOO_LARGE = 1e12;
/** From a billion on, figures that end in 000 are rounded to thousands already, and hardly counted in thousands. */
const LARGE = 1e9;

/** Finds the table's unit and each column's own. A column without one has the table's, per-inhabitant figures kroner. */
export function unitsOf(draft: Draft, roles: readonly RowRole[]): Units {
  const { columns, rows, headings, table } = draft;
  const isMoney = columns.map(({ role }) => role === 'amount' || role === 'price');
  const chosen = draft.given.unit;
  const said = findUnit({
    title: [table.title ?? '', headings.title].join(' ').trim(),
    labelHeadings: columns.filter(({ role }) => role === 'label').map(({ heading }) => heading),
    amountHeadings: columns.filter((_, at) => isMoney[at]).map(({ said: heading }) => heading),
    totalLabels: rows
      .filter((_, row) => ['total', 'subtotal'].includes(roles[row] ?? ''))
      .map(({ label }) => label),
    notes: rows.filter((_, row) => ['note', 'section'].includes(roles[row] ?? '')).map(({ label }) => label),
  });
  const notInUnit = columns.flatMap(({ said: heading }, at) => {
    if (chosen !== undefined) return [];
    const unit = unitIn(heading) ?? said?.unit ?? 'kr.';
    return isMoney[at] && unit !== 'kr.' && cannotBeIn(draft, at, unit) ? [at] : [];
  });
  const isWrong = said !== null && notInUnit.length > 0;
  const own = said === null ? ownUnit(draft) : null;
  const unit = chosen ?? (isWrong ? 'kr.' : (said?.unit ?? own ?? 'kr.'));
  const byColumn = columns.map(({ said: heading, role }, at): Unit => {
    if (chosen !== undefined && isMoney[at] === true) return chosen;
    if (notInUnit.includes(at)) return 'kr.';
    if (role === 'per inhabitant') return unitIn(heading) ?? 'kr.';
    return isWrong ? 'kr.' : (unitIn(heading) ?? unit);
  });
  return {
    unit,
    from: chosen ?? said?.from ?? own,
    byColumn,
    saysPercent: columns.map(
      ({ role, heading, facts }, at) =>
        role === 'share' && facts.percents === 0 && isOfHundred(draft, at, heading),
    ),
    notInUnit,
  };
}

function cannotBeIn(draft: Draft, column: number, unit: Unit): boolean {
  const most = largest(draft, column) * 10 ** zerosOf(unit);
  if (most >= TOO_LARGE) return true;
  const numbers = draft.figures.slice(draft.headings.bodyFrom).flatMap((row) => {
    const figure = row[column];
    return figure?.kind === 'number' && figure.number.scaled !== 0 ? [figure.number] : [];
  });
  const round = numbers.filter(({ scaled, decimals }) => decimals === 0 && scaled % 1000 === 0);
  return most >= LARGE && numbers.length > 1 && round.length * 5 >= numbers.length * 2;
}

/** The unit that most figures have of their own, as a text: `41 mio. kr.` */
function ownUnit({ figures }: Draft): Unit | null {
  const units = figures
    .flat()
    .flatMap((figure) => ('unit' in figure && figure.unit !== null ? [figure.unit] : []));
  const count = (unit: Unit) => units.filter((other) => other === unit).length;
  return units.toSorted((one, other) => count(other) - count(one))[0] ?? null;
}

function largest({ figures, headings }: Draft, column: number): number {
  return Math.max(
    0,
    ...figures.slice(headings.bodyFrom).map((row) => {
      const figure = row[column];
      return figure?.kind === 'number' ? Math.abs(figure.number.scaled) / 10 ** figure.number.decimals : 0;
    }),
  );
}

/** Whether shares without a percent sign are percentages (`34,9`), and not fractions (`0,349`). */
function isOfHundred(draft: Draft, column: number, heading: string): boolean {
  return largest(draft, column) > 1.5 || (hasWord(heading, 'SHARE') && /procent|pct|%/i.test(heading));
}
