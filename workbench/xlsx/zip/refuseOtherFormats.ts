import { NotAWorkbook } from '../notAWorkbook';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
const DIRECTORY_ENTRY_BYTES = 128;

/**
 * Refuses bytes that are no zip file. A password-protected .xlsx is a compound file (MS-CFB) holding a stream
 * `EncryptedPackage`, one encrypted by a sensitivity label also a storage `DRMEncryptedTransform` (MS-OFFCRYPTO 2.2),
 * an old .xls one holding `Workbook`.
 * @throws NotAWorkbook
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, COMPOUND_FILE)) {
    if (hasStream(bytes, 'DRMEncryptedTransform')) {
      throw new NotAWorkbook('labelled', 'a package encrypted by rights management');
    }
    if (hasStream(bytes, 'EncryptedPackage')) {
      throw new NotAWorkbook('password-protected', 'an encrypted package');
    }
    throw new NotAWorkbook('not a workbook', 'a compound file, such as .xls');
  }
  if (!startsWith(bytes, ZIP)) throw new NotAWorkbook('not a workbook', 'no zip file');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Directory entries begin with their name in UTF-16LE and lie at multiples of their size, as sectors do. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 0; at + DIRECTORY_ENTRY_BYTES <= bytes.length; at += DIRECTORY_ENTRY_BYTES) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
