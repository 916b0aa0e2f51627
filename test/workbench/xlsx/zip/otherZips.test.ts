import { crc32, deflateRawSync } from 'node:zlib';
import { openXlsx } from '../../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../../workbench/xlsx/saveXlsx';
import { partsOf, simplePackage, worksheet } from '../packageOf';

/** How a program may put a zip file together. */
interface Manner {
  readonly isStored?: boolean;
  /** Sizes and checksum come after each member, since it was written before they were known. */
  readonly hasDescriptors?: boolean;
  /** Sizes and offsets stand in the extra fields of 64 bits, as in a file that might grow beyond 4 GB. */
  readonly isZip64?: boolean;
  readonly slash?: string;
  readonly comment?: string;
}

function field(bytes: number, ...values: readonly number[]): Buffer {
  return Buffer.concat(
    values.map((value) => {
      const buffer = Buffer.alloc(8);
      buffer.writeBigUInt64LE(BigInt(value));
      return buffer.subarray(0, bytes);
    }),
  );
}

const WIDE = 0xffffffff;

function zipped(parts: Readonly<Record<string, Uint8Array>>, manner: Manner): Buffer {
  const { isStored = false, hasDescriptors = false, isZip64 = false, slash = '/', comment = '' } = manner;
  let file = Buffer.alloc(0);
  let directory = Buffer.alloc(0);
  for (const [path, bytes] of Object.entries(parts)) {
    const name = Buffer.from(path.replaceAll('/', slash));
    const content = isStored ? Buffer.from(bytes) : deflateRawSync(bytes);
    const sizes = [content.length, bytes.length];
    const sum = crc32(bytes);
    const told = (known: readonly number[]): Buffer =>
      Buffer.concat([
        field(2, 20, hasDescriptors ? 8 : 0, isStored ? 0 : 8, 0, 0x21),
        field(4, ...known),
        field(2, name.length),
      ]);
    const wide = Buffer.concat([field(2, 1, 24), field(8, bytes.length, content.length, file.length)]);
    const known = isZip64 ? [sum, WIDE, WIDE] : [sum, ...sizes];
    const extra = isZip64 ? wide : Buffer.alloc(0);
    directory = Buffer.concat([
      ...[directory, field(4, 0x02014b50), field(2, 20), told(known), field(2, extra.length, 0, 0, 0)],
      ...[field(4, 0, isZip64 ? WIDE : file.length), name, extra],
    ]);
    file = Buffer.concat([
      ...[file, field(4, 0x04034b50), told(hasDescriptors ? [0, 0, 0] : [sum, ...sizes]), field(2, 0)],
      ...[name, content, hasDescriptors ? field(4, 0x08074b50, sum, ...sizes) : Buffer.alloc(0)],
    ]);
  }
  const count = Object.keys(parts).length;
  const end64 = Buffer.concat([
    ...[field(4, 0x06064b50), field(8, 44), field(2, 45, 45), field(4, 0, 0)],
    ...[field(8, count, count, directory.length, file.length)],
    ...[field(4, 0x07064b50, 0), field(8, file.length + directory.length), field(4, 1)],
  ]);
  const [entries, start] = isZip64 ? [0xffff, WIDE] : [count, file.length];
  const end = Buffer.concat([
    ...[field(4, 0x06054b50), field(2, 0, 0, entries, entries)],
    ...[field(4, directory.length, start), field(2, comment.length), Buffer.from(comment)],
  ]);
  return Buffer.concat([file, directory, isZip64 ? end64 : Buffer.alloc(0), end]);
}

test.each<[string, Manner]>([
  ['stored and not compressed', { isStored: true }],
  ['with sizes after the members', { hasDescriptors: true }],
  ['of 64 bits', { isZip64: true }],
  ['of 64 bits, with sizes after the members', { isZip64: true, hasDescriptors: true }],
  ['with backslashes', { slash: '\\' }],
  ['with a comment at its end', { comment: 'PK, lavet af en anden' }],
])('a zip file %s is opened, and saved as it was', (_, manner) => {
  const sheet = worksheet('<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>');
  const plain = simplePackage(sheet);
  const book = openXlsx(zipped(partsOf(plain), manner));
  expect(book.activeSheet.rows[0]?.[0]?.value).toBe(7);
  expect(saveXlsx(book)).toEqual(saveXlsx(openXlsx(plain)));
});
