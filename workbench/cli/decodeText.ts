import { markedEncoding } from '../xlsx/xml/markedEncoding';

/** So many bytes of a text show what it is written in. */
const LOOKED_AT = 2_000;

/** Text as UTF-8, as UTF-16 (Excel's "Unicode text"), with or without a byte order mark; where it is neither, as Windows or an older Mac has written it. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes) ?? unmarkedEncoding(bytes);
  if (encoding !== null) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isOfMac(bytes) ? 'macintosh' : 'windows-1252').decode(bytes);
  }
}

/** The Nordic letters in Mac Roman, and in what Windows writes: æøåÆØÅäöÄÖ. */
const MAC_LETTERS = new Set([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81, 0x8a, 0x9a, 0x80, 0x85]);
const WINDOWS_LETTERS = new Set([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5, 0xe4, 0xf6, 0xc4, 0xd6]);

/** Whether more of the bytes beside letters are Nordic letters of Mac Roman than of Windows: `K¿benhavn` is København. */
function isOfMac(bytes: Uint8Array): boolean {
  const isLetter = (byte = 0): boolean => /[a-z]/i.test(String.fromCharCode(byte));
  const among = (letters: ReadonlySet<number>): number =>
    bytes.filter((byte, at) => letters.has(byte) && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1])))
      .length;
  return among(MAC_LETTERS) > among(WINDOWS_LETTERS);
}

/** Every other byte of most letters and figures is 0 in UTF-16, and none is in other text. */
function unmarkedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, LOOKED_AT);
  const zerosAt = (rest: number): number => start.filter((byte, at) => byte === 0 && at % 2 === rest).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (Math.max(even, odd) * 4 < start.length) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
