import * as fc from 'fast-check';
import { freeSheetName, legalSheetName } from '../../src/sheets/sheetNames';

test.each([
  ['Fordeling Drift', 'Fordeling Drift'],
  ["Fordeling A/B:C'", 'Fordeling A-B-C'],
  ['Fordeling =X', 'Fordeling =X'],
  ['Fordeling [x]*?\\', 'Fordeling -x----'],
  ["'Drift'", 'Drift'],
  ["Børns 'ro' og hvile", "Børns 'ro' og hvile"],
  ['Fordeling A\nB', 'Fordeling A B'],
  ['History', 'History_'],
  ['hISTORY', 'hISTORY_'],
  // 10 + 40 characters: cut at 31.
  [`Fordeling ${'x'.repeat(40)}`, `Fordeling ${'x'.repeat(21)}`],
  // The cut would fall after a blank, after an apostrophe, or in the middle of an emoji.
  [`${'x'.repeat(30)} yyy`, 'x'.repeat(30)],
  [`${'x'.repeat(30)}'yyy`, 'x'.repeat(30)],
  [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
  ["'", '_'],
])('%j becomes %j', (text, name) => {
  expect(legalSheetName(text)).toBe(name);
});

test('a taken name gets a number, whatever its case', () => {
  expect(freeSheetName('Kontrol', new Set(['kontrol', 'kontrol (2)']))).toBe('Kontrol (3)');
});

test('a numbered name stays within 31 characters', () => {
  const long = 'y'.repeat(31);
  expect(freeSheetName(long, new Set([long]))).toBe(`${'y'.repeat(27)} (2)`);
});

test('every name is legal and free', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, (name) => {
      const first = freeSheetName(name, new Set());
      const second = freeSheetName(name, new Set([first.toLowerCase()]));
      for (const legal of [first, second]) {
        expect(legal).toMatch(/^(?!')[^\\/?*[\]:\p{Cc}]{1,31}(?<!')$/u);
        expect(legal.toLowerCase()).not.toBe('history');
        expect(legal.length).toBeLessThanOrEqual(31);
      }
      expect(second.toLowerCase()).not.toBe(first.toLowerCase());
    }),
  );
});
