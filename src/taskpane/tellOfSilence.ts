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

  const run = (
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<unknown> =>
    excel.run(options, (context) => {
      const sync = context.sync.bind(context);
      context.sync = (value) => watch(() => sync(value));
      return batch(context);
    });
  return { ...excel, run: run as typeof excel.run };
}
