import { parseProfile } from '../../costs/parseProfile';
import { finding, type Finding } from '../../findings/finding';
import type { ExactNumber } from '../../money/exactNumber';
import { compareExact } from '../../money/compareExact';
import { formatExact } from '../../money/formatExact';
import { sumExact } from '../../money/sumExact';
import { cellAt } from '../../tables/cell';
import type { CellValue } from '../../cells/grid';
import { type PreparedWeights, prepared } from '../preparedWeights';
import { impossible, wrongKind } from '../refusal';
import type { Shape } from '../spill';
import { rangeOf } from './range';
import { withoutError } from './singleCell';
import { exactWeights } from './weightsOf';

/** What an amount is spread by, and the shape of the result: a row for a text, the range's own for a range. */
export interface Profile {
  readonly weights: PreparedWeights;
  readonly shape: Shape;
}

const ONE: ExactNumber = { coefficient: 1n, decimals: 0 };
const HUNDRED: ExactNumber = { coefficient: 100n, decimals: 0 };

/** The argument `profil`: '25-50-25', or percentages in a range. Refused where it cannot be read, or does not add up to 100. */
export function profileOf(value: unknown): Profile {
  const range = rangeOf(value);
  const [only = ''] = range.cells;
  if (range.cells.length === 1 && typeof only !== 'number') return textProfile(only);
  const weights = prepared(exactWeights(range, 'profile'));
  const sum = sumExact(weights.exact);
  // Cells that show 25 % hold 0,25.
  if (compareExact(sum, HUNDRED) !== 0 && compareExact(sum, ONE) !== 0) {
    throw impossible((texts) => texts.profileNot100(formatExact(sum, texts.language)));
  }
  return { weights, shape: range };
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
