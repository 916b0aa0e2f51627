import { createHash } from 'node:crypto';

/** What SHA256SUMS says of files, as `sha256sum --check` reads it: a line for each, in the order given. */
export function checksums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .map(([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');
}
