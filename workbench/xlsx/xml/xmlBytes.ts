import { concatenate } from './concatenate';

const CHUNK_CHARACTERS = 1 << 20;

/** UTF-8 bytes of the pieces one after another, encoded a megabyte at a time so that no string grows past what a string can hold. */
export function xmlBytes(pieces: Iterable<string | Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let waiting: string[] = [];
  let characters = 0;
  const flush = (): void => {
    if (waiting.length > 0) chunks.push(encoder.encode(waiting.join('')));
    waiting = [];
    characters = 0;
  };
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      flush();
      chunks.push(piece);
      continue;
    }
    waiting.push(piece);
    characters += piece.length;
    if (characters >= CHUNK_CHARACTERS) flush();
  }
  flush();
  return concatenate(chunks);
}
