import { NotAWorkbook } from '../notAWorkbook';
import { markedEncoding } from './markedEncoding';

/** Longer than this, a part does not fit in one string. */
const LONGEST_TEXT = 500_000_000;

/**
 * The text of an XML part: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is dropped.
 * @throws NotAWorkbook when the bytes are no such text
 */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes.length > LONGEST_TEXT) throw new NotAWorkbook('too large', `a part of ${bytes.length} bytes`);
  try {
    return new TextDecoder(markedEncoding(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new NotAWorkbook('not a workbook', 'a part is no valid text');
  }
}
