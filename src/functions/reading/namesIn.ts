import { isZero } from '../../money/exactNumber';
import { cellText } from '../../tables/cellText';
import type { CellValue } from '../../cells/grid';
import { totalName } from '../../tables/totals/totalName';
import type { PreparedWeights } from '../preparedWeights';
import { impossible, wrongKind } from '../refusal';
import { placeIn, type Range } from './range';
import { withoutError } from './singleCell';

/**
 * The names in a range, one for each weight, `''` where there is none. Refused where there are not as many cells as
 * weights, where a weight above 0 has no name, where a name is an Excel error or a truth value, and where one with a
 * weight is a total among others (`I alt`), which a sheet leaves out with a note: a function has none to give.
 */
export function namesIn(
  range: Range,
  argument: 'recipients' | 'groups',
  { exact }: PreparedWeights,
): readonly string[] {
  const { cells } = range;
  if (cells.length !== exact.length) {
    throw wrongKind((texts) => texts.countsDiffer(argument, cells.length, 'weights', exact.length));
  }
  const names = cells.map((cell, at) => {
    const place = placeIn(argument, range, at);
    const name = nameOf(withoutError(cell, place));
    if (typeof cell === 'boolean') throw wrongKind((texts) => texts.notAName(name, place));
    const weight = exact[at];
    if (name === '' && weight !== undefined && !isZero(weight)) {
      throw impossible((texts) => texts.nameMissing(place));
    }
    return name;
  });
  const isTotal = (name: string): boolean => totalName(name, () => false) === 'total';
  const total = names.findIndex((name, at) => isTotal(name) && exact[at] !== undefined && !isZero(exact[at]));
  if (total >= 0 && !names.every((name) => name === '' || isTotal(name))) {
    throw impossible((texts) => texts.totalAmong(names[total] ?? '', placeIn(argument, range, total)));
  }
  return names;
}

/** What a cell names, `''` where it is empty: Excel hands the empty cells of a range over as 0. */
export function nameOf(cell: CellValue): string {
  return cell === 0 ? '' : cellText(cell);
}
