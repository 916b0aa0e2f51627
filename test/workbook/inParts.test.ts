import fc from 'fast-check';
import { cellBytes, inParts } from '../../src/workbook/ranges/inParts';

test('small writes are one part', () => {
  expect(inParts([1, 2, 3], () => 100)).toEqual([{ first: 0, rows: [1, 2, 3], bytes: 300 }]);
  expect(inParts([], () => 1)).toEqual([]);
});

test('parts hold every row once, in order, and at most 1 MB unless one row is larger', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_500_000 })), (sizes) => {
      const parts = inParts(sizes, (size) => size);
      expect(parts.flatMap(({ rows }) => rows)).toEqual(sizes);
      for (const { first, rows, bytes } of parts) {
        expect(sizes.slice(first, first + rows.length)).toEqual(rows);
        expect(bytes).toBe(rows.reduce((sum, size) => sum + size, 0));
        expect(bytes <= 1_000_000 || rows.length === 1).toBe(true);
      }
    }),
  );
});

test.each(['Silkeborg', 'Rødovre æøå', '=HYPERLINK("#\'Ark\'!A1","\\")', '€ 5 – «x»', '👩‍💻', '\n\t'])(
  'the estimate for %j is at least what it takes, wrapped in JSON twice',
  (text) => {
    const once = JSON.stringify(text);
    const twice = JSON.stringify(once).slice(1, -1);
    expect(cellBytes(text)).toBeGreaterThanOrEqual(Buffer.byteLength(twice) - 4);
  },
);
