/** Does a task for so many items at a time, one after another, and gives all results in order. */
export async function inBatches<Item, Result>(
  items: readonly Item[],
  size: number,
  task: (batch: readonly Item[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let first = 0; first < items.length; first += size) {
    for (const result of await task(items.slice(first, first + size))) results.push(result);
  }
  return results;
}
