import { crc32 as checksum, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Deflates; Node's own does it in a quarter of the time that one in JavaScript takes, which was a fifth of a large run. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes);
}

/** Inflates to at most so many bytes. @throws Error where there are more, or the data is damaged */
export function inflate(bytes: Uint8Array, size: number): Uint8Array {
  const { buffer, byteOffset, length } = inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  return new Uint8Array(buffer, byteOffset, length);
}

/** The checksum a zip file keeps of each member (CRC-32, ISO 3309). The bytes of `123456789` give 0xCBF43926. */
export function crc32(bytes: Uint8Array): number {
  return checksum(bytes);
}
