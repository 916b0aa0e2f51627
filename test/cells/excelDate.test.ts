import { dateOfSerial, dateText } from '../../src/cells/excelDate';

test.each([
  [1, '01-01-1900'],
  [59, '28-02-1900'],
  [61, '01-03-1900'],
  [44_197, '01-01-2021'],
  [45_413, '01-05-2024'],
  [45_413.99, '01-05-2024'],
  [2_958_465, '31-12-9999'],
])('%d is %s', (serial, text) => {
  const date = dateOfSerial(serial);
  expect(date === null ? null : dateText(date)).toBe(text);
});

test.each([0, -1, 0.5, 2_958_466, NaN, Infinity])('%d is no date', (serial) => {
  expect(dateOfSerial(serial)).toBeNull();
});
