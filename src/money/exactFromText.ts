import { Decimal } from './decimal';
import type { ExactNumber } from './exactNumber';

/** An exact number from plain digits as code writes them, without superfluous decimals: '-33.350' is { -3335n, 2 }. */
export function exactFromText(plain: string): ExactNumber {
  const decimal = new Decimal(plain);
  return { coefficient: BigInt(decimal.toFixed().replace('.', '')), decimals: decimal.decimalPlaces() };
}
