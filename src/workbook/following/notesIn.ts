import type { CellValue } from '../../cells/grid';
import type { MovedFormula } from '../movedFormula';
import { readMovedText } from './readMovedText';

/** What a list of findings that stands tells of formulas. @param values its cells, the messages in the third column. */
export function notesIn(values: readonly (readonly CellValue[])[]): MovedFormula[] {
  return values.flatMap((row) => readMovedText(String(row[2] ?? '')) ?? []);
}
