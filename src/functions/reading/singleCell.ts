import { finding } from '../../findings/finding';
import type { ArgumentPlace, FunctionArgument } from '../../texts/functionArgument';
import { cellText } from '../../tables/cellText';
import { isCellError } from '../../tables/isCellError';
import type { CellValue } from '../../cells/grid';
import { wrongKind } from '../refusal';
import { cellOf } from './cellOf';
import { argumentRange } from './range';

/** The cell of an argument that must be a single one, `''` where it is left out. Refused where it is a larger range or holds an Excel error. */
export function singleCell(value: unknown, argument: FunctionArgument): CellValue {
  const cell = Array.isArray(value) ? onlyCell(value, argument) : cellOf(value);
  return withoutError(cell, { argument, cell: null });
}

/** The cell itself, unless it holds an Excel error (`#REF!`), which is refused. */
export function withoutError(cell: CellValue, place: ArgumentPlace): CellValue {
  if (isCellError(cell)) {
    const text = cellText(cell);
    throw wrongKind((texts) => texts.finding(finding('error', 'cell-error', null, { text }), place));
  }
  return cell;
}

function onlyCell(value: unknown, argument: FunctionArgument): CellValue {
  const { cells } = argumentRange(value);
  const [first = ''] = cells;
  if (cells.length > 1) throw wrongKind((texts) => texts.tooManyCells(argument, cells.length));
  return first;
}
