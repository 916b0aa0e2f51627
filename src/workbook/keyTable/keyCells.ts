import type { KeyField, KeyRow } from '../../keys/keyLayout';
import { parseBound } from '../../keys/parseBound';
import { parseUnit } from '../../keys/parseRounding';
import { type AmountUnit, ZEROS } from '../../money/amountUnit';
import type { Ore } from '../../money/ore';
import { plainText } from '../../money/plainText';
import { budgetYearOf } from '../../tables/headings/budgetYears';
import { textInput } from '../../cells/textInput';
import type { CellsToWrite } from '../writing/writeCells';

/**
 * What a step's cells hold: texts as text, so that `35/65` never becomes a date; numbers, amounts and years as numbers.
 * @param unitOf what the heading over an amount says that it is in: 400.000 kr. are 400 under `Højst (1.000 kr.)`.
 */
export function keyCells(
  row: KeyRow,
  unitOf: (field: KeyField) => AmountUnit | null = () => null,
): Readonly<Record<KeyField, string | number>> {
  const { key, number, level, weight, only, from, until, unit, method, remainder } = row;
  const ore = unit === '' ? null : parseUnit(unit);
  return {
    key: textInput(key),
    number,
    level: textInput(level),
    weight: textInput(weight),
    least: boundCell(row.least, unitOf('least')),
    most: boundCell(row.most, unitOf('most')),
    only: textInput(only),
    from: yearCell(from),
    until: yearCell(until),
    unit: ore === null ? textInput(unit) : inUnit(ore, unitOf('unit')),
    method: textInput(method),
    remainder: textInput(remainder),
  };
}

function boundCell(text: string, unit: AmountUnit | null): string | number {
  const bound = text === '' ? null : parseBound(text);
  return bound?.kind === 'amount' ? inUnit(bound.amount, unit) : textInput(text);
}

function inUnit(ore: Ore, unit: AmountUnit | null): number {
  return ore / 10 ** (2 + ZEROS[unit ?? 'kr']);
}

function yearCell(text: string): string | number {
  return budgetYearOf(plainText(text)) ?? textInput(text);
}

/** Cells below each other that are empty before, and what they are to hold. */
export function keyColumn(row: number, column: number, inputs: readonly (string | number)[]): CellsToWrite {
  const area = { row, column, rows: inputs.length, columns: 1 };
  return { area, values: inputs.map((input) => [input]) };
}
