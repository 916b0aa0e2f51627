import type { BookValue, ConditionalFormat } from '../../../../workbench/book/book';
import { newSheet } from '../../../../workbench/book/newBook';
import { conditionalLook } from '../../../../workbench/page/binding/conditionalLook';

function isStruck(
  value: BookValue,
  operator: string,
  formula1: string,
  formula2: string | null = null,
): boolean {
  const sheet = newSheet('Ark1', 'a');
  const rule: ConditionalFormat['rule'] = { kind: 'cellValue', operator, formula1, formula2 };
  sheet.conditionalFormats.push({
    id: '1',
    range: { row: 0, column: 0, rows: 2, columns: 2 },
    rule,
    fill: '#C6EFCE',
    fontColor: '#006100',
  });
  return conditionalLook(sheet, 1, 1, value) !== null;
}

test.each<[BookValue, string, string, string | null, boolean]>([
  [0, 'EqualTo', '0', null, true],
  [0.5, 'EqualTo', '0', null, false],
  [null, 'EqualTo', '0', null, true],
  ['ok', 'EqualTo', '"OK"', null, true],
  ['fejl', 'NotEqualTo', '"OK"', null, true],
  [5, 'NotEqualTo', '"OK"', null, true],
  [5, 'GreaterThan', '4.5', null, true],
  [5, 'LessThan', '-4', null, false],
  [5, 'GreaterThanOrEqual', '5', null, true],
  [5, 'LessThanOrEqual', '5', null, true],
  [5, 'Between', '1', '5', true],
  [6, 'Between', '1', '5', false],
  [6, 'NotBetween', '1', '5', true],
  ['tekst', 'GreaterThan', '1000', null, true],
  [{ error: '#N/A' }, 'NotEqualTo', '0', null, false],
  [5, 'EqualTo', 'A1', null, false],
  [5, 'ContainsText', '5', null, false],
])('%j %s %s %s: %s', (value, operator, formula1, formula2, expected) => {
  expect(isStruck(value, operator, formula1, formula2)).toBe(expected);
});

test('outside the range, and for a rule with a formula, nothing is shown', () => {
  const sheet = newSheet('Ark1', 'a');
  const range = { row: 0, column: 0, rows: 1, columns: 1 };
  sheet.conditionalFormats.push({
    id: '1',
    range,
    rule: { kind: 'custom', formula: 'TRUE' },
    fill: '#FF0000',
    fontColor: null,
  });
  expect([conditionalLook(sheet, 0, 0, 1), conditionalLook(sheet, 5, 5, 1)]).toEqual([null, null]);
});
