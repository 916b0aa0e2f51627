import type { Block } from './cellBlocks';

/**
 * Whether the same names come again in the same order, as the members of each group do: `2050`, `Kommuner`, `Region`,
 * `2075`, `Kommuner`, `Region`. Then the group's label may stand in a column of its own, printed once for all of them.
 */
export function groupsHaveSameNames(blocks: readonly Block[]): boolean {
  const names = blocks.flatMap(({ kind, text }, at) =>
    kind === 'text' && blocks[at + 1]?.kind === 'figure' ? [text] : [],
  );
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const again = [...times].filter(([, count]) => count > 1).map(([name]) => name);
  const members = names.filter((name) => again.includes(name));
  return again.length > 1 && members.every((name, at) => name === again[at % again.length]);
}
