import { fingerprint } from '../../src/cells/fingerprint';
import type { CellValue } from '../../src/cells/grid';

type Table = readonly (readonly CellValue[])[];

/** FNV-1a in 64 bits as its authors write it, over 16-bit units. */
function fnv1a(units: readonly number[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of units) hash = ((hash ^ BigInt(unit)) * 0x100000001b3n) & 0xffff_ffff_ffff_ffffn;
  return hash.toString(16).padStart(16, '0');
}

const codes = (text: string): number[] => [...Array(text.length).keys()].map((at) => text.charCodeAt(at));

test('no cells at all are the offset basis of FNV', () => {
  expect(fingerprint([])).toBe('cbf29ce484222325');
});

test.each<[string, Table, number[]]>([
  ['a text', [['Ærø']], [...codes('string:Ærø'), 0x10000, 0x10001, 0x10002]],
  ['a number', [[0.1]], [...codes('number:0.1'), 0x10000, 0x10001, 0x10002]],
  [
    'two rows',
    [
      ['a', 1],
      ['', true],
    ],
    [
      ...[...codes('string:a'), 0x10000, ...codes('number:1'), 0x10000, 0x10001],
      ...[...codes('string:'), 0x10000, ...codes('boolean:true'), 0x10000, 0x10001, 0x10002],
    ],
  ],
])('%s is hashed as FNV-1a in arithmetic of any size', (_, table, units) => {
  expect(fingerprint([table])).toBe(fnv1a(units));
});

test('a long table, whose halves carry over many times', () => {
  const text = 'Løbende undervisning af nye borgere 𝔸'.repeat(50);
  expect(fingerprint([[[text]]])).toBe(fnv1a([...codes(`string:${text}`), 0x10000, 0x10001, 0x10002]));
});

test.each<[string, Table[], Table[]]>([
  ['a number and its text', [[[1]]], [[['1']]]],
  ['a boolean and its text', [[[true]]], [[['true']]]],
  ['where cells end', [[['ab', 'c']]], [[['a', 'bc']]]],
  ['where rows end', [[['a', 'b']]], [[['a'], ['b']]]],
  ['where tables end', [[['a'], ['b']]], [[['a']], [['b']]]],
  ['an empty row more', [[['a']]], [[['a'], ['']]]],
  ['a digit', [[[1_000_000]]], [[[1_000_001]]]],
  ['the order of rows', [[[1], [2]]], [[[2], [1]]]],
])('differs by %s', (_, one, other) => {
  expect(fingerprint(one)).not.toBe(fingerprint(other));
});
