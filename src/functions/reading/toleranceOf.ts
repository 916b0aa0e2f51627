import type { Ore } from '../../money/ore';
import { cellText } from '../../tables/cellText';
import { impossible } from '../refusal';
import { amountIn } from './amountOf';
import { singleCell } from './singleCell';

/** The argument `tolerance` in øre, 0 where it is left out. Refused where it is no amount, or negative. */
export function toleranceOf(value: unknown): Ore {
  const cell = singleCell(value, 'tolerance');
  const tolerance = amountIn(cell, { argument: 'tolerance', cell: null });
  if (tolerance < 0) throw impossible((texts) => texts.toleranceNegative(cellText(cell)));
  return tolerance;
}
