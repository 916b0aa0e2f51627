import { isTooLarge } from '../errorCode';

/**
 * Reads all at once, or in halves where that is too much for one answer, down to a single one.
 *
 * @param cut takes a single one apart that is too much by itself.
 */
export async function inHalves<Item, Result>(
  items: readonly Item[],
  read: (some: readonly Item[]) => Promise<readonly Result[]>,
  cut: (item: Item) => readonly Item[] = (item) => [item],
): Promise<Result[]> {
  try {
    return [...(await read(items))];
  } catch (error) {
    const parts = isTooLarge(error) && items.length === 1 ? items.flatMap(cut) : items;
    if (!isTooLarge(error) || parts.length < 2) throw error;
    const middle = Math.ceil(parts.length / 2);
    const first = await inHalves(parts.slice(0, middle), read, cut);
    return [...first, ...(await inHalves(parts.slice(middle), read, cut))];
  }
}
