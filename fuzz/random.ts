/** Chance that comes the same from the same seed, on every machine. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** Whether something happens that happens in `percent` of all cases. */
  chance(percent: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
  pickFrom<T>(items: readonly T[]): T;
  shuffled<T>(items: readonly T[]): T[];
  times<T>(count: number, make: (index: number) => T): T[];
}

/** Marsaglia's xorshift over the seed's 32 bits, stirred first so that neighbouring seeds have nothing in common. */
export function randomFrom(seed: number): Random {
  let state = stirred(seed);
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pickFrom = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  };
  return {
    int,
    chance: (percent) => next() * 100 < percent,
    pick: pickFrom,
    pickFrom,
    shuffled: (items) => {
      const left = [...items];
      return items.flatMap(() => left.splice(int(0, left.length - 1), 1));
    },
    times: (count, make) => Array.from({ length: count }, (_, index) => make(index)),
  };
}

/** Never 0, which xorshift would stay at. */
function stirred(seed: number): number {
  let bits = seed | 0;
  for (let round = 0; round < 3; round += 1) {
    bits = Math.imul(bits ^ (bits >>> 16), 0x45d9f3b) + 0x9e3779b9;
  }
  return bits | 0 || 1;
}
