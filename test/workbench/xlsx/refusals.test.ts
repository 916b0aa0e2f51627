import { strToU8, zipSync } from 'fflate';
import { NotAWorkbook } from '../../../workbench/xlsx/notAWorkbook';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { unzip } from '../../../workbench/xlsx/zip/unzip';
import { fullWorkbook } from './fullWorkbook';
import { contentTypes, MAIN, packageOf, relationships, simplePackage, worksheet } from './packageOf';

const SHEET = 'xl/worksheets/sheet1.xml';

function reasonFor(bytes: Uint8Array): string {
  try {
    openXlsx(bytes);
    return 'opened';
  } catch (error) {
    if (error instanceof NotAWorkbook) return error.reason;
    throw error;
  }
}

/** A compound file: its signature, and a directory with a stream of that name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 1024 + 128 + index * 2));
  return bytes;
}

function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

/** Where the directory's entry of a name begins. */
function entryOffset(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes).lastIndexOf(name) - 46;
}

test.each<[string, () => Uint8Array]>([
  ['nothing', () => new Uint8Array()],
  ['text', () => strToU8('Post;Beløb\nServer;1000')],
  ['an old .xls', () => compoundFile('Workbook')],
  ['a zip of something else', () => zipSync({ 'readme.txt': strToU8('x') })],
  [
    'an .ods',
    () =>
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8('<x/>'),
      }),
  ],
  [
    'an .xlsb',
    () =>
      packageOf({
        '[Content_Types].xml': contentTypes({}),
        '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.bin'] }),
        'xl/workbook.bin': new Uint8Array([1]),
      }),
  ],
  [
    'a .docx',
    () =>
      packageOf({
        '[Content_Types].xml': contentTypes({}),
        '_rels/.rels': relationships({ rId1: ['officeDocument', 'word/document.xml'] }),
        'word/document.xml': '<w:document xmlns:w="urn:w"/>',
      }),
  ],
  [
    'a package whose workbook is missing',
    () =>
      packageOf({
        '[Content_Types].xml': contentTypes({}),
        '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
      }),
  ],
  [
    'a workbook without sheets',
    () => simplePackage('', { 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets></sheets></workbook>` }),
  ],
  ['a file cut off in the middle', () => fullWorkbook().subarray(0, 4000)],
  ['a file with its end missing', () => fullWorkbook().subarray(0, -30)],
  ['a damaged part', () => withByte(fullWorkbook(), 100, 0x5a)],
  ['unclosed tags', () => simplePackage(worksheet('<sheetData><row>'))],
  ['no XML at all', () => simplePackage('hej')],
  [
    'bytes that are no text',
    () => simplePackage('', { [SHEET]: new Uint8Array([60, 97, 62, 0xff, 0xfe, 60]) }),
  ],
  [
    'a document type',
    () => simplePackage(`<!DOCTYPE a [<!ENTITY b "bbbb">]>${worksheet('').replace(/<\?.*\?>\n/, '')}`),
  ],
  [
    'an entity nobody declared',
    () => simplePackage(worksheet('<sheetData><row r="1"><c t="str"><v>&b;</v></c></row></sheetData>')),
  ],
  [
    'a text that is not there',
    () => simplePackage(worksheet('<sheetData><row><c t="s"><v>9</v></c></row></sheetData>')),
  ],
  [
    'rows in two versions',
    () =>
      simplePackage(
        worksheet(
          '<mc:AlternateContent><mc:Choice><sheetData><row><c><v>1</v></c></row></sheetData></mc:Choice><mc:Fallback><sheetData><row><c><v>1</v></c></row></sheetData></mc:Fallback></mc:AlternateContent>',
          ' xmlns:mc="mc"',
        ),
      ),
  ],
  ['a row beyond the last', () => simplePackage(worksheet('<sheetData><row r="1048577"/></sheetData>'))],
  [
    'a column beyond the last',
    () => simplePackage(worksheet('<sheetData><row r="1"><c r="XFE1"/></row></sheetData>')),
  ],
])('%s is not a workbook', (_, bytes) => {
  // prettier-ignore
  expect(reasonFor(bytes())).toBe('not a workbook');
});

test('an encrypted workbook is password-protected', () => {
  expect(reasonFor(compoundFile('EncryptedPackage'))).toBe('password-protected');
});

test('one encrypted by a sensitivity label has no password', () => {
  const bytes = compoundFile('EncryptedPackage');
  const storage = compoundFile('DRMEncryptedTransform').subarray(1024 + 128, 1024 + 256);
  bytes.set(storage, 1024 + 256);
  expect(reasonFor(bytes)).toBe('labelled');
});

test('one whose zip entries are encrypted is password-protected too', () => {
  const bytes = fullWorkbook();
  expect(reasonFor(withByte(bytes, entryOffset(bytes, 'xl/workbook.xml') + 8, 1))).toBe('password-protected');
});

test('a part that declares more than a workbook can be is too large', () => {
  const bytes = fullWorkbook();
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(entryOffset(bytes, 'xl/workbook.xml') + 24, 0xf0000000, true);
  expect(reasonFor(copy)).toBe('too large');
});

test('a part that inflates to more than it declares is not inflated further', () => {
  const bytes = zipSync({ bombe: new Uint8Array(50_000_000) });
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(entryOffset(bytes, 'bombe') + 24, 1000, true);
  expect(() => unzip(copy)).toThrow('bombe is damaged');
});

test('many parts that are small alone are counted together', () => {
  const bytes = zipSync({ a: new Uint8Array(600), b: new Uint8Array(600) });
  expect(() => unzip(bytes, 1000)).toThrow('too large');
  expect(unzip(bytes, 1200).size).toBe(2);
});

test.each([
  ['a workbook with macros', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
  ['a template', 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'],
])('%s is opened', (_, type) => {
  const bytes = simplePackage(worksheet('<sheetData/>'), {
    '[Content_Types].xml': contentTypes({ 'xl/workbook.xml': type, [SHEET]: 'worksheet' }),
  });
  expect(reasonFor(bytes)).toBe('opened');
});
