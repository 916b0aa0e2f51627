import { aroundRequests } from './aroundRequests';

/** Milliseconds without an answer until Excel is likely to wait for the user, and not to be at work. */
const PATIENCE = 5_000;

/**
 * The same Excel, which tells when one of its requests has been without an answer for a while, as while the user is
 * typing in a cell, and when all such have been answered. That it waits Excel says nowhere.
 *
 * @param tell called with true at each request that waits too long, and with false when none does any more.
 */
export function tellOfSilence(
  excel: typeof Excel,
  tell: (isSilent: boolean) => void,
  patience = PATIENCE,
): typeof Excel {
  const overdue = new Set<ReturnType<typeof setTimeout>>();

  async function watch<T>(request: () => Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      overdue.add(timer);
      tell(true);
    }, patience);
    try {
      return await request();
    } finally {
      clearTimeout(timer);
      if (overdue.delete(timer) && overdue.size === 0) tell(false);
    }
  }

  return aroundRequests(excel, watch);
}
