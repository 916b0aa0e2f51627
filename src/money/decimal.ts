import { Decimal as DefaultDecimal } from 'decimal.js';

/**
 * The one decimal.js in the project, for what users type; only `money` may use it. 60 digits are enough for any
 * product of the 15-digit numbers of a workbook, which the default 20 are not.
 */
export const Decimal = DefaultDecimal.clone({ precision: 60, rounding: DefaultDecimal.ROUND_HALF_UP });

export type Decimal = DefaultDecimal;
