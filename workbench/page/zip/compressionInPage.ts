// Stands in, in the page's bundle, for `xlsx/zip/compression.ts`, which has Node's own.
import { deflateSync, inflateSync } from 'fflate';

const LARGE = 8_000_000;

/** Deflates, large members faster and less. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: bytes.length > LARGE ? 1 : 6 });
}

/** Inflates into a buffer that is never outgrown, whatever the data says. @throws Error where the data is damaged */
export function inflate(bytes: Uint8Array, size: number): Uint8Array {
  return inflateSync(bytes, { out: new Uint8Array(size) });
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum a zip file keeps of each member (CRC-32, ISO 3309). The bytes of `123456789` give 0xCBF43926. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) {
    crc = (TABLE[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
