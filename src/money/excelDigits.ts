/**
 * The 15 significant digits that Excel keeps and shows of a number: 0.1 + 0.2, which is 0.30000000000000004 to
 * code, is '0.300000000000000'.
 */
export function excelDigits(value: number): string {
  return value.toPrecision(15);
}
