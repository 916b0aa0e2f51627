/**
 * The same Excel, each of whose requests goes through `around`, which is to send it and give its answer; the context
 * holds what is to be sent.
 * Every batch of ours is run with options (`runInExcel`), so that is the one form it knows.
 */
export function aroundRequests(
  excel: typeof Excel,
  around: <T>(send: () => Promise<T>, context: Excel.RequestContext) => Promise<T>,
): typeof Excel {
  const run = (
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<unknown> =>
    excel.run(options, (context) => {
      const sync = context.sync.bind(context);
      context.sync = (value) => around(() => sync(value), context);
      return batch(context);
    });
  return { ...excel, run: run as typeof excel.run };
}
