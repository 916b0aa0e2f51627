import { readNumberFormat } from '../cells/numberFormat';
import { unitOfWords } from '../money/amountUnit';
import { readNumber } from '../money/readNumber';
import type { Cell } from './table';

/** Whether a cell says itself what its figure is in: `3,8 mio. kr.`, or 3.8 that shows as that. */
export function saysUnit({ value, format }: Cell): boolean {
  if (typeof value === 'string') return (readNumber(value)?.unit ?? null) !== null;
  return typeof value === 'number' && unitOfWords(readNumberFormat(format).words) !== null;
}
