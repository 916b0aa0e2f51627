import { freeSheetName } from '../../sheets/sheetNames';
import type { Inventory } from './inventory';

/** Names for new sheets that no sheet has, nor each other: `Parter`, or `Parter (2)` where that is taken. */
export function freeSheetNames({ sheets }: Inventory, wanted: readonly string[]): string[] {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return wanted.map((name) => {
    const free = freeSheetName(name, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}
