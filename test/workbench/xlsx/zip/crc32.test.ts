import { crc32 } from '../../../../workbench/xlsx/zip/crc32';

test.each([
  // The check value that every description of CRC-32 gives.
  ['123456789', 0xcbf43926],
  ['', 0],
])('the checksum of %p', (text, checksum) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(checksum);
});
