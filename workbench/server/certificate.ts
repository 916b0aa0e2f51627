import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

const DAYS_VALID = 30;
const RENEWED_AFTER_DAYS = 25;
const DAY = 24 * 60 * 60 * 1000;

/**
 * A certificate for localhost, made in `folder` and renewed before it runs out. Nothing is installed in the
 * machine's or the user's trust store; the private key of its authority is never written.
 */
export async function ensureCertificate(folder: string): Promise<Certificate> {
  const authority = join(folder, 'ca.crt');
  const certificate = join(folder, 'localhost.crt');
  const key = join(folder, 'localhost.key');
  const files = [authority, certificate, key];
  if (!files.every(existsSync) || Date.now() - statSync(certificate).mtimeMs > RENEWED_AFTER_DAYS * DAY) {
    // The generator keeps what is there, so what is too old has to go first.
    for (const file of files) rmSync(file, { force: true });
    mkdirSync(folder, { recursive: true });
    await generateCertificates(authority, certificate, key, DAYS_VALID, ['localhost', '127.0.0.1']);
  }
  return { key: readFileSync(key), cert: readFileSync(certificate) };
}
