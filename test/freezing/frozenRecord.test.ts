import { isFrozenName, isFrozenSheet } from '../../src/freezing/frozenNames';
import { parseRecord, recordCells, type FrozenRecord } from '../../src/freezing/frozenRecord';
import { valueFingerprint } from '../../src/freezing/valueFingerprint';

const RECORD: FrozenRecord = {
  sheet: "Børn's ark",
  row: 4,
  column: 27,
  area: { row: 4, column: 27, rows: 24, columns: 1 },
  formula: '=FORDEL(B5,Parter[Folketal])',
  fingerprint: '0123456789abcdef',
  group: { row: 4, column: 27, rows: 24, columns: 1 },
  name: 'Kommuneandel_frosset_3',
};

test('a record is what its row says', () => {
  const cells = recordCells(RECORD);
  expect(cells.slice(0, 4)).toEqual(["Børn's ark", 'AB5', 'AB5:AB28', '=FORDEL(B5,Parter[Folketal])']);
  expect(parseRecord(cells)).toEqual(RECORD);
});

test.each(recordCells(RECORD).map((_, column) => column))('a row without its cell %i is none', (column) => {
  expect(parseRecord(recordCells(RECORD).map((cell, index) => (index === column ? '' : cell)))).toBeNull();
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [1 / 3, 0.333333333333333, true],
  [0.1 + 0.2, 0.30000000000001, false],
  [1, '1', false],
  [1, true, false],
  ['', 0, false],
])('%p and %p are one value: %p', (one, other, expected) => {
  expect(valueFingerprint([[one]]) === valueFingerprint([[other]])).toBe(expected);
});

test.each([
  ['Frosne formler', [], true],
  ['FROSNE FORMLER (2)', [], true],
  ['Frosne formler fra sidste år', [], false],
  ['Gemt', ["='Gemt'!$A$2:$G$2"], true],
  ['Gemt', ['=Gemt!$A$2:$G$2'], true],
  ["Børn's ark", ["='Børn''s ark'!$A$2:$G$2"], true],
  ['Frosne formler', ["='Frosne formler (2)'!$A$2:$G$2"], false],
])('»%s« with the name at %j keeps the frozen formulas: %p', (sheet, formulas, expected) => {
  const names = formulas.map((formula) => ({ name: 'kommuneandel_frosne_formler', formula }));
  expect(isFrozenSheet(sheet, names)).toBe(expected);
});

test.each([
  ['Kommuneandel_frosset_12', true],
  ['Kommuneandel_frosne_formler', true],
  ['Kommuneandel_frosset_tal', false],
  ['Kommuneandel_grundlag', false],
])('%s is a name of freezing: %p', (name, expected) => {
  expect(isFrozenName(name)).toBe(expected);
});
