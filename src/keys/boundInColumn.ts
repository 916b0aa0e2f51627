import type { Ore } from '../money/ore';
import { parseAmount } from '../money/parseAmount';
import type { PartyValue } from '../parties/party';

/** Whole øre of a number of kr., which the column's unit has been read into, or of a text such as `150.000 kr.`; null for anything else. */
export function boundInColumn({ text, number, doubt }: PartyValue): Ore | null {
  if (number === null) {
    const amount = parseAmount(text);
    return amount.kind === 'amount' && !amount.rounded ? amount.ore : null;
  }
  const scale = 10n ** BigInt(number.decimals);
  const isWhole = (number.coefficient * 100n) % scale === 0n;
  return isWhole && doubt === undefined ? Number((number.coefficient * 100n) / scale) : null;
}
