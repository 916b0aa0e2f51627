import type { Random } from '../random';

/** What a table of ours is made from, before or after a change. */
export interface Inputs {
  readonly years: readonly number[];
  readonly posts: readonly (readonly [name: string, group: string])[];
  readonly parties: readonly (readonly [name: string, sector: string])[];
}

const POSTS = ['Udstyr', 'Kurser', 'Udbud', 'Support', 'Licenser', 'Rejser', 'Møder'] as const;
const TOWNS = ['Skive', 'Viborg', 'Holstebro', 'Lemvig', 'Struer', 'Herning', 'Ikast'] as const;
const GROUPS = ['Drift', 'Anlæg'] as const;
const YEARS = [2021, 2022, 2023, 2024, 2025];

/** A small workbook's input: up to four years, five posts and five recipients beside the region. */
export function makeInputs(random: Random): Inputs {
  const groups = random.chance(50) ? GROUPS : (['Drift'] as const);
  const posts = random.shuffled(POSTS).slice(0, random.int(groups.length, 5));
  return {
    years: sorted(random.shuffled(YEARS).slice(0, random.int(1, 4))),
    posts: posts.map((name, index) => [name, groups[index % groups.length] ?? 'Drift']),
    parties: [
      ...random
        .shuffled(TOWNS)
        .slice(0, random.int(2, 5))
        .map((name) => [name, 'Kommuner'] as const),
      ['Regionen', 'Region'],
    ],
  };
}

/** What may have become of it: lines come, go and change places, or only one of these. */
export function changeInputs(inputs: Inputs, random: Random): Inputs {
  const other = makeInputs(random);
  const groups = [...new Set(inputs.posts.map(([, group]) => group))];
  const years = changed(inputs.years, other.years, String, random);
  const posts = changed(inputs.posts, other.posts, ([name]) => name, random);
  const parties = changed(inputs.parties, other.parties, ([name]) => name, random);
  return {
    years,
    // No group comes or goes, so that every table stays.
    posts: [
      ...posts.filter(([, group]) => groups.includes(group)),
      ...inputs.posts.filter(([, group]) => !posts.some(([, one]) => one === group)),
    ].filter(([name], index, all) => all.findIndex(([one]) => one === name) === index),
    parties: ['Kommuner', 'Region'].every((sector) => parties.some(([, one]) => one === sector))
      ? parties
      : inputs.parties,
  };
}

function changed<T>(
  before: readonly T[],
  other: readonly T[],
  keyOf: (one: T) => string,
  random: Random,
): T[] {
  const kept = random.chance(50) ? before.filter(() => random.chance(75)) : [...before];
  const known = new Set(before.map(keyOf));
  const fresh = random.chance(50) ? other.filter((one) => !known.has(keyOf(one))) : [];
  const all = [...kept];
  for (const one of fresh) all.splice(random.int(0, all.length), 0, one);
  if (all.length === 0) return [...before];
  return random.chance(30) ? random.shuffled(all) : all;
}

function sorted(years: readonly number[]): number[] {
  return [...years].sort((one, next) => one - next);
}
