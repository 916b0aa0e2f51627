import type { KeyField } from '../../keys/keyLayout';
import type { KeyRow } from '../../keys/keyRow';
import { parseBound } from '../../keys/parseBound';
import { parseStepYear } from '../../keys/parseStepYear';
import { parseUnit } from '../../keys/parseUnit';
import { textInput } from '../../cells/textInput';

/** What a step's cells hold: texts as text, so that `35/65` never becomes a date; numbers, amounts and years as numbers. */
export function keyCells(row: KeyRow): Readonly<Record<KeyField, string | number>> {
  const { key, number, level, weight, only, from, until, unit, method, remainder } = row;
  const ore = unit === '' ? null : parseUnit(unit);
  return {
    key: textInput(key),
    number,
    level: textInput(level),
    weight: textInput(weight),
    least: boundCell(row.least),
    most: boundCell(row.most),
    only: textInput(only),
    from: yearCell(from),
    until: yearCell(until),
    unit: ore === null ? textInput(unit) : ore / 100,
    method: textInput(method),
    remainder: textInput(remainder),
  };
}

function boundCell(text: string): string | number {
  const bound = text === '' ? null : parseBound(text);
  return bound?.kind === 'amount' ? bound.amount / 100 : textInput(text);
}

function yearCell(text: string): string | number {
  return parseStepYear(text) ?? textInput(text);
}
