import { parseUnit } from '../../keys/parseRounding';
import type { Ore } from '../../money/ore';
import { cellText } from '../../tables/cellText';
import type { CellValue } from '../../cells/grid';
import { refusedAs, wrongKind } from '../refusal';
import { remembered } from '../../cells/remembered';
import { optionalCell, singleCell } from './singleCell';

const units = new Map<CellValue, Ore | 'invalid'>();
const MOST_UNITS = 100;

/**
 * The argument `afrunding` in øre: 500 and '500 kr.' are 50_000, left out it is 1. As `enhed` it must be there.
 * Refused where it is no whole number of øre above 0.
 */
export function unitOf(value: unknown, argument: 'rounding' | 'unit' = 'rounding'): Ore {
  const cell = argument === 'rounding' ? optionalCell(value, argument) : singleCell(value, argument);
  const isEmpty = cellText(cell) === '';
  if (isEmpty && argument === 'rounding') return 1;
  if (isEmpty) throw wrongKind((texts) => texts.unitEmpty);
  const unit = remembered(units, cell, () => parseUnit(cell) ?? 'invalid', MOST_UNITS);
  if (unit !== 'invalid') return unit;
  throw refusedAs('unit-invalid', { text: cellText(cell) }, { argument, cell: null });
}
