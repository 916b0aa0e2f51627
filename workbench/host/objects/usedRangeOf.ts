import { usedRange } from '../../book/usedRange';
import type { CellRange } from '../cellRange';
import type { HostObject } from '../wire/hostObject';
import { rangeObject } from './range';

/** The used part of a range as an object; null where nothing in it is used. */
export function usedRangeOf(range: CellRange, valuesOnly: boolean): HostObject | null {
  range.session.settle();
  const used = usedRange(range.sheet, valuesOnly, range.area);
  return used && rangeObject(range.with(used));
}
