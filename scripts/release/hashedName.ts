import { createHash } from 'node:crypto';

/**
 * The name that a file is served under: its content's hash before its ending. What Excel or a browser has kept of an
 * old icon, or of old metadata (which Excel keeps for a day whatever the server says), is then never taken for the
 * new one, and the manifest that names it changes with it.
 *
 * `assets/icon-32.png` is `assets/icon-32.5d41402abc4b2a76b971.png`.
 */
export function hashedName(path: string, content: string | Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 20);
  return path.replace(/\.(\w+)$/, `.${hash}.$1`);
}
