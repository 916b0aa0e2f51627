import { amountFormat } from '../../src/sheets/columnPlans';

test.each([
  ['kr', [115_000_000, 0, NaN, -100], '#,##0'],
  ['kr', [115_000_000, -50], '#,##0.00;-#,##0.00;0'],
  ['thousand', [115_000_050], '#,##0,'],
  ['million', [115_000_000], '[>=50000]#,##0.0,,;[<=-50000]-#,##0.0,,;0,,'],
] as const)('%s of %j øre is %s', (unit, amounts, format) => {
  expect(amountFormat(unit, amounts)).toBe(format);
});
