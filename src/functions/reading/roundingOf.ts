import { parseMethod, parseUnit } from '../../keys/parseRounding';
import type { Ore } from '../../money/ore';
import type { RoundingMethod } from '../../money/roundRatio';
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

/** The argument `metode`: `halv op` or `halv lige`, null where it is left out. Refused where it is anything else. */
export function methodOf(value: unknown): RoundingMethod | null {
  const text = cellText(optionalCell(value, 'method'));
  if (text === '') return null;
  const method = parseMethod(text);
  if (method === null) throw refusedAs('method-unknown', { text }, { argument: 'method', cell: null });
  return method;
}
