import type { CellValue } from './grid';

/** FNV-1a's start and prime for 64 bits, in halves: the prime is 2^40 + 0x1b3. */
const START_HIGH = 0xcbf29ce4;
const START_LOW = 0x84222325;
const PRIME_LOW = 0x1b3;
const HALF = 0x1_0000_0000;

/**
 * A fingerprint of tables of cells: 16 hexadecimal digits, FNV-1a over the cells' kinds and texts (Fowler, Noll and Vo).
 * The same cells always give the same; other cells give another, but for one chance in 18 million million million.
 * The number 1, the text `1` and the boolean TRUE all differ; where a table stands makes no difference.
 */
export function fingerprint(tables: Iterable<readonly (readonly CellValue[])[]>): string {
  const hash: Hash = Uint32Array.of(START_HIGH, START_LOW);
  for (const table of tables) {
    for (const row of table) {
      for (const cell of row) {
        addText(hash, KINDS[typeof cell] ?? '');
        addText(hash, String(cell));
        addUnit(hash, CELL_END);
      }
      addUnit(hash, ROW_END);
    }
    addUnit(hash, TABLE_END);
  }
  return Array.from(hash, hexadecimal).join('');
}

/** The high and the low half, kept where a number needs no object of its own: there is one for every character. */
type Hash = Uint32Array;

const KINDS: Readonly<Record<string, string>> = {
  string: 'string:',
  number: 'number:',
  boolean: 'boolean:',
};

function addText(hash: Hash, text: string): void {
  for (let i = 0; i < text.length; i++) addUnit(hash, text.charCodeAt(i));
}

function addUnit(hash: Hash, unit: number): void {
  const high = hash[0] ?? 0;
  const low = ((hash[1] ?? 0) ^ unit) >>> 0;
  // Each product stays below 2^53. Times 2^40 is the low half moved 8 bits up into the high one.
  const product = low * PRIME_LOW;
  hash[0] = high * PRIME_LOW + Math.floor(product / HALF) + ((low << 8) >>> 0);
  hash[1] = product;
}

/** Units no text holds, so that `ab, c` differs from `a, bc`. */
const CELL_END = 0x10000;
const ROW_END = 0x10001;
const TABLE_END = 0x10002;

function hexadecimal(half: number): string {
  return half.toString(16).padStart(8, '0');
}
