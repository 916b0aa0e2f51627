import { createHash } from 'node:crypto';

/**
 * Twelve characters that are the same for two manifests which say the same but for their version: then the one that
 * administrators have uploaded need not be replaced. Names of metadata and icons carry hashes, so that a change in
 * those changes the mark too.
 */
export function manifestMark(manifest: string): string {
  const unversioned = manifest.replaceAll('\r\n', '\n').replace(/<Version>[^<]*<\/Version>/, '');
  return createHash('sha256').update(unversioned).digest('hex').slice(0, 12);
}
