/** A member of a zip file as its directory describes it; sizes in bytes, the offset that of its local header. */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** Thrown for a file whose directory is missing, cut off or contradicts itself. */
export class BrokenZip extends Error {
  override readonly name = 'BrokenZip';
}

export const END_RECORD = 0x06054b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
export const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_HEADER_SIZE = 46;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64_EXTRA = 0xffffffff;

/**
 * The entries of a zip file's directory (PKWARE APPNOTE 4.3.12, zip64 included). The directory and not the
 * local headers decides what a zip file holds.
 */
export function readCentralDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, start } = locateDirectory(view);
    const entries: ZipEntry[] = [];
    for (let offset = start; entries.length < count;) {
      if (view.getUint32(offset, true) !== DIRECTORY_HEADER) throw new BrokenZip('directory entry');
      const { entry, length } = readEntry(view, bytes, offset);
      entries.push(entry);
      offset += length;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new BrokenZip('cut off');
    throw error;
  }
}

function locateDirectory(view: DataView): { count: number; start: number } {
  const earliest = Math.max(0, view.byteLength - END_RECORD_SIZE - LONGEST_COMMENT);
  for (let end = view.byteLength - END_RECORD_SIZE; end >= earliest; end--) {
    if (view.getUint32(end, true) !== END_RECORD) continue;
    const short = { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
    const locator = end - 20;
    if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return short;
    const record = Number(view.getBigUint64(locator + 8, true));
    return {
      count: Number(view.getBigUint64(record + 32, true)),
      start: Number(view.getBigUint64(record + 48, true)),
    };
  }
  throw new BrokenZip('no directory');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; length: number } {
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameStart = at + DIRECTORY_HEADER_SIZE;
  const extraStart = nameStart + nameLength;
  const long = zip64Numbers(view, extraStart, extraStart + extraLength);
  const wide = (offset: number): number => {
    const value = view.getUint32(offset, true);
    return value === IN_ZIP64_EXTRA ? (long.shift() ?? value) : value;
  };
  // The extra field holds only the numbers that did not fit, in this order.
  const size = wide(at + 24);
  const compressedSize = wide(at + 20);
  const offset = wide(at + 42);
  return {
    entry: {
      name: new TextDecoder().decode(bytes.subarray(nameStart, extraStart)).replaceAll('\\', '/'),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize,
      size,
      offset,
    },
    length: DIRECTORY_HEADER_SIZE + nameLength + extraLength + view.getUint16(at + 32, true),
  };
}

function zip64Numbers(view: DataView, start: number, end: number): number[] {
  const numbers: number[] = [];
  for (let at = start; at + 4 <= end;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      for (let value = at + 4; value + 8 <= at + 4 + length; value += 8) {
        numbers.push(Number(view.getBigUint64(value, true)));
      }
    }
    at += 4 + length;
  }
  return numbers;
}
