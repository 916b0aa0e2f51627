import { parseAddress, splitSheet } from '../../book/addresses';
import { ExcelError } from '../../book/excelError';
import { findSheet } from '../../book/sheetNames';
import { CellRange } from '../cellRange';
import { targetOf } from '../wire/arguments';

/** A range that was handed over as an object or as an address; one without a sheet's name is of the same sheet as `beside`. */
export function rangeArgument(value: unknown, beside: CellRange): CellRange {
  if (typeof value !== 'string') {
    const range = targetOf(value, CellRange);
    if (range === undefined) throw new ExcelError('InvalidArgument');
    return range;
  }
  const { sheet: name, rest } = splitSheet(value);
  const sheet = name === null ? beside.sheet : findSheet(beside.session.book, name);
  const area = parseAddress(rest);
  if (sheet === undefined || area === null) throw new ExcelError('InvalidArgument');
  return new CellRange(beside.session, sheet, area);
}
