import { NotAWorkbook } from '../notAWorkbook';

/** Longer than this, a part does not fit in one string. */
const LONGEST_TEXT = 500_000_000;

/**
 * The text of an XML part: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is dropped.
 * @throws NotAWorkbook when the bytes are no such text
 */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes.length > LONGEST_TEXT) throw new NotAWorkbook('too large', `a part of ${bytes.length} bytes`);
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new NotAWorkbook('not a workbook', 'a part is no valid text');
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
