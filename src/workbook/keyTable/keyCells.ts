import type { KeyField } from '../../keys/keyLayout';
import type { KeyRow } from '../../keys/keyRow';
import { parseUnit } from '../../keys/parseUnit';
import { cellText } from '../../cells/cellText';

/** What a step's cells hold: texts as text, so that `35/65` never becomes a date; the number and the unit as numbers. */
export function keyCells(row: KeyRow): Readonly<Record<KeyField, string | number>> {
  const { key, number, level, weight, only, unit, method, remainder } = row;
  const ore = unit === '' ? null : parseUnit(unit);
  return {
    key: cellText(key),
    number,
    level: cellText(level),
    weight: cellText(weight),
    only: cellText(only),
    unit: ore === null ? cellText(unit) : ore / 100,
    method: cellText(method),
    remainder: cellText(remainder),
  };
}
