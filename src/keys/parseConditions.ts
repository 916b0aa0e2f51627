import { canonicalLevel } from '../parties/partyLayout';
import type { Condition } from './distributionKey';
import { datedText, parseDatedColumn } from './datedColumn';

const SIGN = /<>|=/;

/**
 * The conditions in a text of `Kun`: `Deltager {år}=ja; Klynge<>Midt`, none where it is blank. Null where a part of it
 * is no `column=value` or `column<>value`.
 */
export function parseConditions(text: string): readonly Condition[] | null {
  const conditions: Condition[] = [];
  for (const part of text.split(';').map((piece) => piece.trim())) {
    if (part === '') continue;
    const [sign = ''] = SIGN.exec(part) ?? [];
    const at = part.indexOf(sign);
    const column = parseDatedColumn(part.slice(0, at).trim());
    const value = part.slice(at + sign.length).trim();
    if (sign === '' || column === null || value === '') return null;
    const { yearOffset } = column;
    conditions.push({ heading: canonicalLevel(column.heading), yearOffset, value, excludes: sign === '<>' });
  }
  return conditions;
}

/** A condition as it is typed: `Deltager {år}=ja`. */
export function conditionText(condition: Condition): string {
  return `${datedText(condition)}${condition.excludes ? '<>' : '='}${condition.value}`;
}
