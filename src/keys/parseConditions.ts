import { canonicalLevel } from '../parties/canonicalLevel';
import type { Condition } from './distributionKey';

/** The conditions in a text of `Kun`: `Deltager=ja; Sektor=Kommuner`, none where it is blank. Null where a part of it is no `column=value`. */
export function parseConditions(text: string): readonly Condition[] | null {
  const conditions: Condition[] = [];
  for (const part of text.split(';').map((piece) => piece.trim())) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const column = part.slice(0, Math.max(equals, 0)).trim();
    const value = part.slice(equals + 1).trim();
    if (column === '' || value === '') return null;
    conditions.push({ column: canonicalLevel(column), value });
  }
  return conditions;
}
