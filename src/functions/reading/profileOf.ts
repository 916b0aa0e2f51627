import { parseProfile } from '../../costs/parseProfile';
import { finding, type Finding } from '../../findings/finding';
import { EXACT_ONE, type ExactNumber, compareExact, isZero, sumExact } from '../../money/exactNumber';
import { formatExact } from '../../money/formatExact';
import { cellAt } from '../../tables/table';
import type { CellValue } from '../../cells/grid';
import { type PreparedWeights, prepared } from '../preparedWeights';
import { impossible, wrongKind } from '../refusal';
import type { RangeSize } from '../../texts/functionArgument';
import { argumentRange } from './range';
import { withoutError } from './singleCell';
import { exactWeights } from './weightsOf';

/** What an amount is spread by, and the shape of the result: a row for a text, the range's own for a range. */
export interface Profile {
  readonly weights: PreparedWeights;
  readonly shape: RangeSize;
}

const HUNDRED: ExactNumber = { coefficient: 100n, decimals: 0 };
const EXCEL_DIGITS = 15;

/** The argument `profil`: '25-50-25', or percentages in a range. Refused where it cannot be read, or does not add up to 100. */
export function profileOf(value: unknown): Profile {
  const range = argumentRange(value);
  const [only = ''] = range.cells;
  if (range.cells.length === 1 && typeof only !== 'number') return textProfile(only);
  const exact = exactWeights(range, 'profile');
  // Cells that show 25 % hold 0,25.
  const whole = completed(exact, HUNDRED) ?? completed(exact, EXACT_ONE);
  if (whole === null) {
    const sum = sumExact(exact);
    throw impossible((texts) => texts.profileNot100(formatExact(sum, texts.language)));
  }
  return { weights: prepared(whole), shape: range };
}

/**
 * The percentages with what Excel's 15 digits left out of them given to the last: three cells of =1/3 are
 * 0,333333333333333 twice and 0,333333333333334. Null where more than that is missing.
 */
function completed(exact: readonly ExactNumber[], whole: ExactNumber): readonly ExactNumber[] | null {
  const missing = difference(whole, sumExact(exact));
  if (isZero(missing)) return exact;
  const limit = { coefficient: BigInt(exact.length) * whole.coefficient, decimals: EXCEL_DIGITS };
  const last = exact.findLastIndex((weight) => !isZero(weight));
  if (last === -1 || compareExact(absolute(missing), limit) > 0) return null;
  return exact.map((weight, index) => (index === last ? sumExact([weight, missing]) : weight));
}

function difference(one: ExactNumber, other: ExactNumber): ExactNumber {
  return sumExact([one, { ...other, coefficient: -other.coefficient }]);
}

function absolute({ coefficient, decimals }: ExactNumber): ExactNumber {
  return { coefficient: coefficient < 0n ? -coefficient : coefficient, decimals };
}

function textProfile(value: CellValue): Profile {
  const place = { argument: 'profile', cell: null } as const;
  withoutError(value, place);
  const findings: Finding[] = [];
  const grid = { name: '', sheet: '', row: 0, column: 0, values: [[value]] };
  const exact = parseProfile(cellAt(grid, 0, 0), findings);
  if (exact !== null) return { weights: prepared(exact), shape: { rows: 1, columns: exact.length } };
  const [found = finding('error', 'profile-invalid', null, { text: '' })] = findings;
  const refuse = found.code === 'profile-not-100' ? impossible : wrongKind;
  throw refuse((texts) => texts.finding(found, place));
}
