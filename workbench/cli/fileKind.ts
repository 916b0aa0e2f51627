import { decodeText } from './decodeText';

/** What a file is by its content, whatever it is called. `document` is Word's or the like, `page` HTML or XML. */
export type FileKind = 'workbook' | 'text' | 'pdf' | 'document' | 'page' | 'empty' | 'other';

const ZIP = Buffer.from('PK\u0003\u0004');
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
/** What an .xlsx and an .xls have in them, whatever is embedded. */
const OF_WORKBOOKS = [Buffer.from('xl/workbook'), Buffer.from('Workbook', 'utf16le')];
/** What a .docx, an .odt and a .doc have in them. */
const OF_DOCUMENTS = [
  Buffer.from('word/document'),
  Buffer.from('application/vnd.oasis.opendocument.text'),
  Buffer.from('WordDocument', 'utf16le'),
];
/** A text that is cut off here shows what kind it is of. An even number, for UTF-16. */
const START_BYTES = 4_000;

/** Tells a workbook, also one that `openXlsx` refuses and says why, from a text, and both from what has to be saved as one of them first. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if ([ZIP, COMPOUND_FILE].some((signature) => file.subarray(0, 4).equals(signature))) {
    const has = (mark: Buffer): boolean => file.includes(mark);
    return OF_DOCUMENTS.some(has) && !OF_WORKBOOKS.some(has) ? 'document' : 'workbook';
  }
  const start = decodeText(bytes.subarray(0, START_BYTES)).trimStart();
  if (start.startsWith('%PDF')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'document';
  if (/^<(?:\?xml|!|html|head|body|table|meta)/i.test(start)) return 'page';
  return Array.from(start).some(isControl) ? 'other' : 'text';
}

/** Whether no text has it: below a space, and neither tab, line or page break, nor the old mark of a file's end. */
function isControl(letter: string): boolean {
  return letter < ' ' && !'\t\n\v\f\r\u001a'.includes(letter);
}
