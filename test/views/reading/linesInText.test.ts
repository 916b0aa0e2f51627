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

test('a row is looked for by words as they are meant, a nameless one or one spelled apart has no line', () => {
  const [table] = readText('Post\t2024\t2025\nLøn\t10\t20\nI alt\t10\t20\n');
  const rows = (labels: readonly string[]) => [
    { ...table!, rows: labels.map((label) => ({ ...table!.rows[0]!, label })) },
  ];
  const text = 'LØN  og pension 10 20\n\nDrift 1 2\nAdministration af ordningen 3 4';
  expect(linesInText(text, rows(['Løn og pension', '', 'Drift', 'Administration af meget andet']))).toEqual([
    [0, null, 2, 3],
  ]);
  expect(linesInText(text, rows(['Drift', 'Lø n', 'Løn']))).toEqual([[2, null, null]]);
});

test('a row whose label is over two lines, and so in quotes, has the line it begins on', () => {
  const text = 'Post\t2024\t2025\n"Løn\nog pension"\t10\t20\nI alt\t10\t20\n';
  expect(linesInText(text, readText(text))).toEqual([[1, 3]]);
});
