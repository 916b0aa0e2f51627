import fc from 'fast-check';
import { cutInPieces, startAssembly } from '../../../src/taskpane/calculation/pieces';

/** Through the copying that happens between two threads. */
function travel(data: unknown): unknown {
  const assembly = startAssembly();
  for (const piece of cutInPieces(data)) assembly.add(structuredClone(piece));
  return assembly.whole();
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

test.each<[string, unknown]>([
  ['nothing', null],
  ['small data', { a: [1, 'x', null, { b: undefined }], c: new Map([['k', [1]]]) }],
  ['a long array', numbers(2500)],
  ['exactly one piece', numbers(1000)],
  ['one more', numbers(1001)],
  ['long arrays within others', { sheets: [{ rows: numbers(3001) }, { rows: [] }, { rows: numbers(1500) }] }],
  ['what is no plain object', { big: 12n, amounts: Float64Array.of(1, NaN), rows: numbers(1200) }],
])('%s arrives as it was', (_, data) => {
  expect(travel(data)).toEqual(data);
});

test('no piece is longer than a moment', () => {
  const data = { sheets: [{ rows: numbers(3001) }, { rows: numbers(1500) }] };
  const pieces = cutInPieces(data);
  expect(pieces.map(({ items }) => items.length)).toEqual([1, 1000, 1000, 1000, 1, 1000, 500]);
  expect(JSON.stringify(pieces[0])).toBe('{"path":[],"items":[{"sheets":[{"rows":[]},{"rows":[]}]}]}');
});

test('whatever JSON can say arrives as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 2100 }), (value, count) => {
      const data = { value, many: Array.from({ length: count }, () => value) };
      expect(travel(data)).toEqual(data);
    }),
    { numRuns: 50 },
  );
});
