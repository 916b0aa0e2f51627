import { concatenate } from '../xml/concatenate';
import { DIRECTORY_HEADER, END_RECORD } from './centralDirectory';
import { crc32, deflate } from './compression';

/** A number and how many bytes it takes. */
type Field = readonly [bytes: 2 | 4, value: number];

const LOCAL_HEADER = 0x04034b50;
const VERSION = 20;
const UTF8_NAME = 0x0800;
const DEFLATED = 8;
/** Zip files date their members; 1 January 1980 for all makes the same workbook the same bytes. */
const DATE = 0x0021;

/** A zip file of the members in their order (PKWARE APPNOTE 4.3). */
export function zip(members: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [member, bytes] of members) {
    const name = new TextEncoder().encode(member);
    const content = deflate(bytes);
    const told: Field[] = [
      [2, VERSION], [2, UTF8_NAME], [2, DEFLATED], [2, 0], [2, DATE],
      [4, crc32(bytes)], [4, content.length], [4, bytes.length], [2, name.length], [2, 0],
    ]; // prettier-ignore
    const local = [record([[4, LOCAL_HEADER], ...told]), name, content];
    // Its comment, the disk it is on, and its attributes.
    const rest: Field[] = [[2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]; // prettier-ignore
    directory.push(record([[4, DIRECTORY_HEADER], [2, VERSION], ...told, ...rest]), name);
    pieces.push(...local);
    offset += lengthOf(local);
  }
  const { size } = members;
  const end: Field[] = [[2, 0], [2, 0], [2, size], [2, size], [4, lengthOf(directory)], [4, offset], [2, 0]]; // prettier-ignore
  return concatenate([...pieces, ...directory, record([[4, END_RECORD], ...end])]);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function record(fields: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}
