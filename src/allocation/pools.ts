import { remembered } from '../cells/remembered';
import type { Ore } from '../money/ore';
import type { Portion } from './portion';

/** Where amounts with the same steps left are added up before the next step is taken (`pr. gruppe`). */
export interface Pools {
  /** Adds the portion to its pool and gives the pool's number. */
  readonly pour: (portion: Portion) => number;
  /** Hands over the pools as portions, those with most steps left first, since their parts flow into the others. Pools that add up to 0 are left out. */
  readonly drain: (advance: (portion: Portion) => void) => void;
}

interface Pool {
  readonly first: Portion;
  readonly number: number;
  readonly contributions: (readonly number[])[];
  key: string;
  amount: Ore;
}

/**
 * Opens a group's pools. What is added up has the same pot, the same steps left and the same recipients; rows' own
 * amounts and parts of a step are kept apart, so that it is plain where a pool's money comes from.
 */
export function openPools(newPool: () => number): Pools {
  const pools = new Map<string, Pool>();
  const byCount: Pool[][] = [];

  const open = (portion: Portion): Pool => {
    const pool: Pool = { first: portion, number: newPool(), contributions: [], key: portion.key, amount: 0 };
    (byCount[portion.left.count] ??= []).push(pool);
    return pool;
  };

  return {
    pour(portion) {
      const { left, members, year, sector, from } = portion;
      const identity = `${left.id} ${members.id} ${year} ${from === ''} ${sector}`;
      const pool = remembered(pools, identity, () => open(portion));
      pool.contributions.push(portion.rows);
      if (pool.key !== portion.key) pool.key = '';
      pool.amount += portion.amount;
      return pool.number;
    },
    drain(advance) {
      while (byCount.length > 0) {
        for (const pool of byCount.pop() ?? []) if (pool.amount !== 0) advance(portionOf(pool));
      }
    },
  };
}

function portionOf({ first, number, contributions, key, amount }: Pool): Portion {
  return { ...first, rows: mergedRows(contributions), pool: number, key, amount };
}

function mergedRows(contributions: readonly (readonly number[])[]): readonly number[] {
  const [only] = contributions;
  if (contributions.length === 1 && only !== undefined) return only;
  return [...new Set(contributions.flat())].sort((a, b) => a - b);
}
