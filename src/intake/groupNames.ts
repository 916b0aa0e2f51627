import type { CostLine } from './costLines';
import type { ReadTable } from './readTables';

/** How cost rows are grouped: not at all, by the sections of their table, or by the titles of several. */
export type GroupNames =
  | { readonly kind: 'none' }
  | { readonly kind: 'sections' }
  | { readonly kind: 'titles'; readonly names: Readonly<Record<number, string>> };

/** More sections than these are no groups to make sheets of. */
const MOST_SECTIONS = 8;

/** The groups of several tables are called as their titles, no two alike; those of one are its sections, where all rows are in one. */
export function groupNames(
  tables: readonly ReadTable[],
  costs: readonly CostLine[],
  chosen: Readonly<Record<number, string>>,
): GroupNames {
  const allocated = tables.filter(({ index }) => costs.some(({ table }) => table === index));
  if (allocated.length < 2) {
    const sections = new Set(costs.map(({ section }) => section));
    const areGroups = sections.size > 1 && sections.size <= MOST_SECTIONS && !sections.has('');
    return areGroups ? { kind: 'sections' } : { kind: 'none' };
  }
  const names: Record<number, string> = {};
  for (const { index, name } of allocated) {
    const wanted = (chosen[index] ?? '').trim() || name || `Tabel ${String(index + 1)}`;
    const taken = new Set(Object.values(names).map((one) => one.toLowerCase()));
    let free = wanted;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${wanted} ${String(number)}`;
    names[index] = free;
  }
  return { kind: 'titles', names };
}
