import { useState } from 'react';

/** The part of a long list that is drawn, and how many are left to show. */
export interface ShownPart<T> {
  readonly shown: readonly T[];
  readonly left: number;
  readonly showMore: () => void;
}

/**
 * The first items of a list, and more of them by wish, so that a list of thousands neither holds the pane up nor
 * buries what stands below. Another list (`key`) begins from the start again.
 */
export function useShownPart<T>(items: readonly T[], portion: number, key = ''): ShownPart<T> {
  const [wish, setWish] = useState({ key, count: portion });
  const count = wish.key === key ? wish.count : portion;
  return {
    shown: items.slice(0, count),
    left: Math.max(0, items.length - count),
    // Each time twice as many, so that the end of a very long list is in reach.
    showMore: () => setWish({ key, count: count * 2 }),
  };
}
