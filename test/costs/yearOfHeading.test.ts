import { yearOfHeading } from '../../src/costs/yearOfHeading';

test.each([
  ['2021', 2021],
  ['Budget 2021', 2021],
  ['B2021-priser', 2021],
  ['1900', 1900],
  ['2199 i 3 dele', 2199],
  ['1899', null],
  ['2200', null],
  ['Konto 202101', null],
  ['2021-2023', null],
  ['2021 (2021-priser)', null],
  ['21', null],
  ['Beløb', null],
  ['', null],
])('%s holds the year %p', (heading, expected) => {
  expect(yearOfHeading(heading)).toBe(expected);
});
