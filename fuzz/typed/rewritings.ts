import type { Rewriting } from './rewriting';
import { AMOUNT_TEXTS, DRIVER_TEXTS } from './rewritings/amountTexts';
import { HEADINGS } from './rewritings/headings';
import { NAMES } from './rewritings/names';
import { NUMBER_FORMATS } from './rewritings/numberFormats';
import { ORDER } from './rewritings/order';
import { OTHER_TEXTS } from './rewritings/otherTexts';
import { SURROUNDINGS } from './rewritings/surroundings';
import { TOTALS } from './rewritings/totals';
import { UNITS_OF_COLUMNS } from './rewritings/units';

/** Every way of writing that is tried, by its kind, so that a kind of many ways is not tried more often than one of few. */
export const KINDS: readonly (readonly Rewriting[])[] = [
  AMOUNT_TEXTS,
  DRIVER_TEXTS,
  NUMBER_FORMATS,
  UNITS_OF_COLUMNS,
  HEADINGS,
  TOTALS,
  NAMES,
  OTHER_TEXTS,
  ORDER,
  SURROUNDINGS,
];

/** All of them. */
export const REWRITINGS: readonly Rewriting[] = KINDS.flat();
