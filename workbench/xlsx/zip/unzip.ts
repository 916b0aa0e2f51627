import { NotAWorkbook } from '../notAWorkbook';
import { BrokenZip, readCentralDirectory, type ZipEntry } from './centralDirectory';
import { crc32, inflate } from './compression';

/** More than the largest workbook Excel itself saves in practice; a zip bomb declares or inflates to more. */
export const LARGEST_PACKAGE_BYTES = 1_000_000_000;
const MOST_PARTS = 100_000;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * The members of a zip file by name, in the file's order. Sizes and checksums are verified, so that a damaged
 * file is refused instead of half read, and nothing is inflated beyond the size it declares.
 * @throws NotAWorkbook
 */
export function unzip(bytes: Uint8Array, largest: number = LARGEST_PACKAGE_BYTES): Map<string, Uint8Array> {
  const entries = entriesOf(bytes);
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > largest || entries.length > MOST_PARTS) {
    throw new NotAWorkbook('too large', `${entries.length} parts of ${declared} bytes in all`);
  }
  const members = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    if (members.has(entry.name)) throw new NotAWorkbook('not a workbook', `${entry.name} is there twice`);
    members.set(entry.name, contentOf(bytes, entry));
  }
  return members;
}

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  try {
    return readCentralDirectory(bytes);
  } catch (error) {
    if (error instanceof BrokenZip) throw new NotAWorkbook('not a workbook', `broken zip: ${error.message}`);
    throw error;
  }
}

function contentOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new NotAWorkbook('password-protected', `${entry.name} is encrypted`);
  const content = decompress(compressedBytes(bytes, entry), entry);
  if (content?.length === entry.size && crc32(content) === entry.crc) return content;
  throw new NotAWorkbook('not a workbook', `${entry.name} is damaged`);
}

function compressedBytes(bytes: Uint8Array, { name, offset, compressedSize }: ZipEntry): Uint8Array {
  const header = bytes.subarray(offset, offset + LOCAL_HEADER_SIZE);
  if (header.length < LOCAL_HEADER_SIZE) throw new NotAWorkbook('not a workbook', `${name} is cut off`);
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const start = offset + LOCAL_HEADER_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  return bytes.subarray(start, start + compressedSize);
}

/** undefined where the data is damaged. */
function decompress(compressed: Uint8Array, { name, method, size }: ZipEntry): Uint8Array | undefined {
  if (method === STORED) return compressed.slice();
  if (method !== DEFLATED)
    throw new NotAWorkbook('not a workbook', `${name} is compressed by method ${method}`);
  try {
    return inflate(compressed, size);
  } catch {
    return undefined;
  }
}
