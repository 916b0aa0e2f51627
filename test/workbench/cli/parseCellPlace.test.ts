import { parseCellPlace } from '../../../workbench/cli/parseCellPlace';

test.each([
  ['Fordeling Drift!D14', 'Fordeling Drift', 13, 3],
  ["'Fordeling Drift'!D14", 'Fordeling Drift', 13, 3],
  ["'Fordeling Drift'!$D$14", 'Fordeling Drift', 13, 3],
  ['Kontrol!aa1', 'Kontrol', 0, 26],
  [' Kontrol!B2 ', 'Kontrol', 1, 1],
  ["'Børn''s ark'!A1", "Børn's ark", 0, 0],
])('%s', (text, sheet, row, column) => {
  expect(parseCellPlace(text)).toEqual({ sheet, row, column });
});

test.each([
  '',
  'D14',
  'Fordeling Drift',
  'Fordeling!',
  '!D14',
  'Ark!D',
  'Ark!14',
  'Ark!D0',
  'Ark!D1:E2',
  "'Ark!D1",
])('no single cell: %s', (text) => {
  expect(parseCellPlace(text)).toBeNull();
});
