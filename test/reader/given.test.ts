import type { Given } from '../../src/reader/given';
import { readText } from '../../src/reader/readText';
import type { Reading } from '../../src/reader/reading';

const TEXT = 'Post\tBeløb 2024\tAntal\nLøn\t600\t2\nDrift\t400\t3\nDiverse\t1.000\t5\n';

function read(given: Partial<Given>): Reading {
  const [reading] = readText(TEXT, [{ columns: {}, rows: {}, ...given }]);
  if (reading === undefined) throw new Error('No table.');
  return reading;
}

test('a unit that is given is the amounts’, and there is no doubt about it left', () => {
  expect(readText(TEXT)[0]?.doubts.map(({ column }) => column)).toContain(1);
  const { unit, rows, doubts } = read({ unit: '1.000 kr.' });
  expect(unit).toBe('1.000 kr.');
  // 600 thousand and 2 of something.
  expect(rows[0]?.values).toEqual([null, 600_000, 2]);
  expect(doubts.filter(({ column }) => column === 1)).toEqual([]);
});

test('a column’s role and year are what is given, and the rest is read anew', () => {
  const { columns, rows } = read({ columns: { 1: { role: 'driver', year: 2023 }, 2: { role: 'other' } } });
  expect(columns.map(({ role, year }) => [role, year])).toEqual([
    ['label', null],
    ['driver', 2023],
    ['other', null],
  ]);
  expect(rows[0]?.values).toEqual([null, 600, 2]);
});

test('a row’s role is what is given: a sum that is one by chance is added up like the others', () => {
  expect(readText(TEXT)[0]?.rows.map(({ role }) => role)).toEqual(['item', 'item', 'total']);
  expect(read({ rows: { 3: 'item' } }).rows.map(({ role }) => role)).toEqual(['item', 'item', 'item']);
  const withNote = read({ rows: { 1: 'note' } });
  expect(withNote.rows.map(({ role }) => role)[0]).toBe('note');
  // Nobody doubts what the user has said.
  expect(withNote.doubts.filter(({ row }) => row === 0)).toEqual([]);
});
