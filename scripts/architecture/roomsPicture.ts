import { importsOf, sourcesBelow } from './importsOf';

/**
 * The rooms of `src` as a Mermaid chart, from what their files import: an arrow leads from a room to one that imports
 * it, and is left out where a longer way says the same.
 */
export function roomsPicture(): string {
  const imported = importedRooms();
  const arrows = [...imported].flatMap(([room, targets]) =>
    [...targets]
      .filter((target) => ![...targets].some((other) => reaches(imported, other, target)))
      .map((target) => `  ${target} --> ${room}`),
  );
  return ['flowchart LR', ...arrows.sort()].join('\n');
}

function importedRooms(): ReadonlyMap<string, ReadonlySet<string>> {
  const imported = new Map<string, Set<string>>();
  for (const file of sourcesBelow('src')) {
    const room = roomOf(file);
    const targets = imported.get(room) ?? new Set();
    imported.set(room, targets);
    for (const target of importsOf(file)) {
      if (target.startsWith('src/') && roomOf(target) !== room) targets.add(roomOf(target));
    }
  }
  return imported;
}

/** The first folder below `src`; the use case's two files stand for a room. */
function roomOf(path: string): string {
  const name = (path.split('/')[1] ?? '').replace(/\.tsx?$/, '');
  return name.startsWith('recalculate') ? 'recalculate' : name;
}

/** Whether a room imports another, itself or by way of others. Rooms import in no circle, which a test holds. */
function reaches(imported: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const targets = imported.get(from) ?? new Set();
  return targets.has(to) || [...targets].some((target) => reaches(imported, target, to));
}
