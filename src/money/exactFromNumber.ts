import type { ExactNumber } from './exactNumber';
import { ZEROS } from './amountUnit';
import type { WrittenNumber } from './readNumber';
import { Decimal } from './decimal';

/** A finite number as Excel shows it, by its 15 significant digits: 0.1 + 0.2 is { 3n, 1 }. */
export function exactFromNumber(value: number): ExactNumber {
  return exactFromText(excelDigits(value));
}

/** An exact number from plain digits as code writes them, without superfluous decimals: '-33.350' is { -3335n, 2 }. */
export function exactFromText(plain: string): ExactNumber {
  const decimal = new Decimal(plain);
  return { coefficient: BigInt(decimal.toFixed().replace('.', '')), decimals: decimal.decimalPlaces() };
}

/** The exact number that a text writes, its unit included: `1,2 mio.` is 1200000. */
export function exactFromWritten({ plain, unit }: Pick<WrittenNumber, 'plain' | 'unit'>): ExactNumber {
  return exactFromText(`${plain}e${ZEROS[unit ?? 'kr']}`);
}

/**
 * The 15 significant digits that Excel keeps and shows of a number: 0.1 + 0.2, which is 0.30000000000000004 to
 * code, is '0.300000000000000'.
 */
export function excelDigits(value: number): string {
  return value.toPrecision(15);
}
