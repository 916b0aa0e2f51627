import { nearestName } from '../../tables/nearestName';

/**
 * The name the user probably meant. Where none is near as a whole, the only one that begins with something near:
 * `Skivee` is meant to be `Skive Kommune`. Null where nothing is near.
 */
export function nearestRecipient(typed: string, names: readonly string[]): string | null {
  const near = nearestName(typed, names);
  if (near !== null) return near;
  const words = wordsOf(typed).length;
  const beginnings = names.map((name) => wordsOf(name).slice(0, words).join(' '));
  const beginning = nearestName(typed, beginnings);
  const [first, second] = names.filter((_, i) => beginning !== null && beginnings[i] === beginning);
  return first !== undefined && second === undefined ? first : null;
}

function wordsOf(name: string): string[] {
  return name.trim().split(/\s+/);
}
