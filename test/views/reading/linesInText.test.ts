import { readText } from '../../../src/reader/readText';
import { linesInText } from '../../../src/views/reading/linesInText';

test('a row is found by how it begins, also below one that begins alike and in a second table', () => {
  const text =
    'Post\t2024\t2025\nLøn\t10\t20\nLøn, vikarer\t30\t40\nI alt\t40\t60\n\nPost\t2026\nLøn\t1\nDrift\t3\nI alt\t4\n';
  expect(linesInText(text, readText(text))).toEqual([
    [1, 2, 3],
    [6, 7, 8],
  ]);
});
