import type { Draft } from './draft';
import type { PrintedNumber } from './figures/figure';
import { unitIn, zerosOf, type Unit } from './figures/unit';
import { isMoney, type RowRole } from './reading';
import { isOfTable, type RowMeasure } from './roles/draftRow';
import { hasWord } from './roles/headingWords';
import { shifted } from './valueOf';

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
  const chosen = draft.given.unit;
  const labelled = (of: readonly RowRole[]) => rows.filter((_, row) => of.includes(roles[row] ?? 'item'));
  const said = findUnit(
    [
      ...columns.filter(({ role }) => role === 'label').map(({ heading }) => heading),
      ...mostCommonFirst(columns.filter(({ role }) => isMoney(role)).map(({ said: heading }) => heading)),
    ],
    [
      [table.title ?? '', headings.title].join(' ').trim(),
      ...[...labelled(['total', 'subtotal']), ...labelled(['note', 'section'])].map(({ label }) => label),
    ],
  );
  const notInUnit = columns.flatMap(({ said: heading, role }, at) => {
    if (chosen !== undefined) return [];
    const unit = unitIn(heading) ?? said?.unit ?? 'kr.';
    return isMoney(role) && unit !== 'kr.' && cannotBeIn(draft, at, unit) ? [at] : [];
  });
  const isWrong = said !== null && notInUnit.length > 0;
  const own = said === null ? ownUnit(draft) : null;
  const unit = chosen ?? (isWrong ? 'kr.' : (said?.unit ?? own ?? 'kr.'));
  const byColumn = columns.map(({ said: heading, role }, at): Unit => {
    if (chosen !== undefined && isMoney(role)) return chosen;
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
  const numbers = numbersOf(draft, column).filter(({ scaled }) => scaled !== 0);
  const round = numbers.filter(({ scaled, decimals }) => decimals === 0 && scaled % 1000 === 0);
  return most >= LARGE && numbers.length > 1 && round.length * 5 >= numbers.length * 2;
}

/**
 * The unit that most figures have of their own, as a text: `41 mio. kr.`; where none has any, but every row of the table
 * says its unit, what most rows say: `Løn (1.000 kr.)`.
 */
function ownUnit({ figures, rows }: Draft): Unit | null {
  const ofFigures = figures
    .flat()
    .flatMap((figure) => ('unit' in figure && figure.unit !== null ? [figure.unit] : []));
  const ofRows = rows.filter(isOfTable).map(({ measure }) => unitOfRow(measure));
  const units =
    ofFigures.length > 0 || ofRows.includes(null) ? ofFigures : ofRows.filter((one) => one !== null);
  const count = (unit: Unit) => units.filter((other) => other === unit).length;
  return units.toSorted((one, other) => count(other) - count(one))[0] ?? null;
}

/** The unit that a row says for certain; null where it says none, or its figures are no money. */
function unitOfRow(measure: RowMeasure | undefined): Unit | null {
  if (measure === undefined || !measure.isSure) return null;
  return measure.of === 'percent' || measure.of === 'things' ? null : measure.of;
}

function largest(draft: Draft, column: number): number {
  return numbersOf(draft, column).reduce((most, number) => Math.max(most, Math.abs(shifted(number, 0))), 0);
}

function numbersOf({ figures, headings }: Draft, column: number): PrintedNumber[] {
  return figures.slice(headings.bodyFrom).flatMap((row) => {
    const figure = row[column];
    return figure?.kind === 'number' ? [figure.number] : [];
  });
}

/** Whether shares without a percent sign are percentages (`34,9`), and not fractions (`0,349`). */
function isOfHundred(draft: Draft, column: number, heading: string): boolean {
  return largest(draft, column) > 1.5 || (hasWord(heading, 'SHARE') && /procent|pct|%/i.test(heading));
}

/** A unit inside a longer text counts where it is said as one: `(mio. kr.)`, `Beløb i 1.000 kr.`; not in `hæves med 2 mio. kr.` */
const SAID =
  /(?:^|[([,:;]|(?<!\p{L})(?:i|er|ca\.?)) ?(?:ca\.? )?((?:hele |heile )?(?:1[. ]?000[. ]?(?:000)?|mio|mia|mill|mnkr|mkr|tusen|t\.? ?kr|tkr|tusind|kr|dkk|tdkk|mdkk|kroner).*)$/iu;

/**
 * The unit a table's amounts are in and the text that says so; null where nobody does. The nearest to the figures counts:
 * headings first, in which any unit does, then what stands farther away and says one as such.
 */
function findUnit(
  headings: readonly string[],
  farther: readonly string[],
): { unit: Unit; from: string } | null {
  const read = (texts: readonly string[], unitOf: (text: string) => Unit | null) =>
    texts.flatMap((from) => {
      const unit = unitOf(from);
      return unit === null ? [] : [{ unit, from }];
    });
  return read(headings, unitIn)[0] ?? read(farther, unitSaid)[0] ?? null;
}

function unitSaid(text: string): Unit | null {
  const found = SAID.exec(text)?.[1];
  return found === undefined ? null : unitIn(found);
}

function mostCommonFirst(headings: readonly string[]): string[] {
  const count = (heading: string) => headings.filter((other) => unitIn(other) === unitIn(heading)).length;
  return headings
    .filter((heading) => unitIn(heading) !== null)
    .toSorted((one, other) => count(other) - count(one));
}
