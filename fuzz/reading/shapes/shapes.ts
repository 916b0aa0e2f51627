import type { Shape } from '../shape';
import { BUDGET_SHAPES } from './budgetShapes';
import { OTHER_SHAPES } from './otherShapes';
import { PLACE_SHAPES } from './placeShapes';
import { PROJECT_SHAPES } from './projectShapes';
import { RECIPIENT_SHAPES } from './recipientShapes';

/** Every shape of table that is made, changed and read. */
export const SHAPES: readonly Shape[] = [
  ...BUDGET_SHAPES,
  ...RECIPIENT_SHAPES,
  ...PROJECT_SHAPES,
  ...OTHER_SHAPES,
  ...PLACE_SHAPES,
];
