/** The item at an index that the data itself gave, such as `CostRow.index`. A RangeError is a bug in whoever made the data. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item ${index} among ${items.length}`);
  return item;
}
