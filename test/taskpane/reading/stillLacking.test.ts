import { stillLacking } from '../../../src/taskpane/reading/stillLacking';

const BOTH = ['Omkostninger', 'Parter', 'Offentliggjort'];

test.each<[readonly string[], boolean, ReturnType<typeof stillLacking>]>([
  [BOTH, false, null],
  [BOTH, true, 'key'],
  [['Parter'], false, 'Omkostninger'],
  [['Omkostninger', 'Indstillinger'], false, 'Parter'],
  [['Omkostninger'], true, 'Parter'],
])('of %j, rows without a key: %s, what is lacking is %s', (tables, isWithoutKey, lacking) => {
  const told = isWithoutKey ? ([{ kind: 'key missing', rows: 1 }] as const) : [];
  expect(stillLacking(new Set(tables), told)).toBe(lacking);
});
