import { markedEncoding } from '../xlsx/xml/markedEncoding';
import { decodeOldText } from './decodeOldText';

/** So many bytes of a text show what it is written in. */
const LOOKED_AT = 2_000;

/**
 * Text as UTF-8, as UTF-16 (Excel's "Unicode text"), with or without a byte order mark; else as Windows, an older Mac or
 * MS-DOS has written it, by which most words are Danish.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeOldText(bytes);
  }
}

/** Every other byte of most letters and figures is 0 in UTF-16, and none is in other text. */
function unmarkedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, LOOKED_AT);
  const zerosAt = (rest: number): number => start.filter((byte, at) => byte === 0 && at % 2 === rest).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (Math.max(even, odd) * 4 < start.length) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
