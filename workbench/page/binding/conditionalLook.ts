import type { BookValue, ConditionalFormat, Sheet } from '../../book/book';
import { coversArea } from '../../book/areas';

/** What conditional formats change in a cell's look. */
export interface ConditionalLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
}

/**
 * The look that a sheet's conditional formats give a cell; null where none applies. The page shows rules that
 * compare a cell's value with a number or a text; those with a formula are kept in the workbook but not shown.
 */
export function conditionalLook(
  sheet: Sheet,
  row: number,
  column: number,
  value: BookValue,
): ConditionalLook | null {
  if (sheet.conditionalFormats.length === 0) return null;
  const place = { row, column, rows: 1, columns: 1 };
  const format = sheet.conditionalFormats.find(
    (candidate) => coversArea(candidate.range, place) && applies(candidate.rule, value),
  );
  return format === undefined ? null : { fill: format.fill, fontColor: format.fontColor };
}

function applies(rule: ConditionalFormat['rule'], value: BookValue): boolean {
  if (rule?.kind !== 'cellValue') return false;
  const first = constant(rule.formula1);
  const second = rule.formula2 === null ? null : constant(rule.formula2);
  if (first === null || (typeof value === 'object' && value !== null)) return false;
  const order = compare(value, first);
  switch (rule.operator) {
    case 'EqualTo':
      return order === 0;
    case 'NotEqualTo':
      return order !== 0;
    case 'GreaterThan':
      return order > 0;
    case 'GreaterThanOrEqual':
      return order >= 0;
    case 'LessThan':
      return order < 0;
    case 'LessThanOrEqual':
      return order <= 0;
    case 'Between':
      return second !== null && order >= 0 && compare(value, second) <= 0;
    case 'NotBetween':
      return second !== null && (order < 0 || compare(value, second) > 0);
    default:
      return false;
  }
}

/** The number or text a formula says outright; null for any other formula. */
function constant(formula: string): number | string | null {
  if (/^[+-]?\d+(?:\.\d+)?$/.test(formula)) return Number(formula);
  const text = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return text === undefined ? null : text.replaceAll('""', '"');
}

/** As Excel orders values: numbers before texts, texts regardless of case; an empty cell is 0, or an empty text beside one. */
function compare(value: string | number | boolean | null, constant: number | string): number {
  const compared = value ?? (typeof constant === 'number' ? 0 : '');
  if (typeof compared === 'number' && typeof constant === 'number') return compared - constant;
  if (typeof compared === 'string' && typeof constant === 'string') {
    return compared.toLowerCase().localeCompare(constant.toLowerCase());
  }
  const rank = (operand: string | number | boolean): number =>
    ['number', 'string', 'boolean'].indexOf(typeof operand);
  return rank(compared) - rank(constant);
}
