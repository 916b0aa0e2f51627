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
