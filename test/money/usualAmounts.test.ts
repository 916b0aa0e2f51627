import fc from 'fast-check';
import { parseAmount } from '../../src/money/parseAmount';

/** An invisible character takes a text off the fast way and changes nothing else. */
const SLOWLY = '\u200b';

test('an amount in the usual form is read fast as it is read slowly', () => {
  const grouped = fc
    .integer({ min: 0, max: 999_999_999_999 })
    .map((kroner) => kroner.toLocaleString('da-DK'));
  const plain = fc.bigInt({ min: 0n, max: 9_999_999_999_999n }).map(String);
  const decimals = fc.constantFrom('', ',5', ',05', ',50', ',123');
  const after = fc.constantFrom('', ' kr', ' kr.', ' mio. kr.');
  fc.assert(
    fc.property(fc.oneof(grouped, plain), decimals, after, (whole, fraction, unit) => {
      const text = whole + fraction + unit;
      expect(parseAmount(text)).toEqual(parseAmount(SLOWLY + text));
    }),
    { numRuns: 2000 },
  );
});

test('a number is read fast as its text is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
      fc.constantFrom(1, 10, 100),
      (whole, part) => {
        const text = (whole / part).toFixed(2).replace('.', ',');
        expect(parseAmount(whole / part)).toEqual(parseAmount(SLOWLY + text));
      },
    ),
    { numRuns: 2000 },
  );
});

test.each([
  [1.005, 101, true],
  [0.1 + 0.2, 30, false],
  [8.325, 833, true],
  [1.15, 115, false],
  [9_999_999_999_999.99, 999_999_999_999_999, false],
])('%d is %d øre', (number, ore, rounded) => {
  expect(parseAmount(number)).toEqual({ kind: 'amount', ore, rounded });
});
