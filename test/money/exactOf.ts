import type { ExactNumber } from '../../src/money/exactNumber';

/** An exact number from a Danish text without grouping: '12,50' is { 1250n, 2 }, its decimals as written. */
export function exactOf(text: string): ExactNumber {
  const [, decimals = ''] = text.split(',');
  return { coefficient: BigInt(text.replace(',', '')), decimals: decimals.length };
}
