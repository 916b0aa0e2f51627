import { zipSync, type Zippable } from 'fflate';

/** Zip files date their members; a fixed date makes the same workbook the same bytes. */
const DATE = new Date(1980, 0, 1);
const LARGE = 8_000_000;
const FAST_LEVEL = 1;
const USUAL_LEVEL = 6;

/** A zip file of the members in their order. Large members are compressed faster and less. */
export function zip(members: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, bytes] of members) {
    zippable[name] = [bytes, { level: bytes.length > LARGE ? FAST_LEVEL : USUAL_LEVEL }];
  }
  return zipSync(zippable, { mtime: DATE });
}
