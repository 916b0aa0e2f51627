import { legalNamePart, nameCandidates } from '../../src/sheets/definedNames';

test.each([
  ['Drift', 'Drift'],
  ['Øvrige udgifter', 'Øvrige_udgifter'],
  ["A/B:C'", 'A_B_C'],
  ['=X', 'X'],
  ['Drift 2.1', 'Drift_2.1'],
  ['+cmd|calc!A1', 'cmd_calc_A1'],
  // å as a and a ring is one letter to the reader, and must be to Excel.
  ['A\u030Arsag', 'Årsag'],
  ['***', 'Gruppe'],
  ['😀', 'Gruppe'],
  ['x'.repeat(400), 'x'.repeat(200)],
])('%j becomes %j', (text, name) => {
  expect(legalNamePart(text)).toBe(name);
});

test('a taken name is tried with numbers from 2', () => {
  const names = nameCandidates('Kontrol');
  expect([names.next().value, names.next().value, names.next().value]).toEqual([
    'Kontrol',
    'Kontrol_2',
    'Kontrol_3',
  ]);
});
