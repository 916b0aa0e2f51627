import * as inPage from '../../../../workbench/page/zip/compressionInPage';
import * as inNode from '../../../../workbench/xlsx/zip/compression';

test.each([
  ['Node', inNode],
  ['the page', inPage],
])(
  'in %s a member is what it was, and has the checksum of the standard',
  (_, { crc32, deflate, inflate }) => {
    const bytes = new TextEncoder().encode('123456789');
    expect(inflate(deflate(bytes), bytes.length)).toEqual(bytes);
    expect(crc32(bytes)).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  },
);
