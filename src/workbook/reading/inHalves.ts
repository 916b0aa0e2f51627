import { isTooLarge } from './isTooLarge';

/** Reads all at once, or in halves where that is too much for one answer, down to a single one. */
export async function inHalves<Item, Result>(
  items: readonly Item[],
  read: (some: readonly Item[]) => Promise<readonly Result[]>,
): Promise<Result[]> {
  try {
    return [...(await read(items))];
  } catch (error) {
    if (!isTooLarge(error) || items.length < 2) throw error;
  }
  const middle = Math.ceil(items.length / 2);
  const first = await inHalves(items.slice(0, middle), read);
  return [...first, ...(await inHalves(items.slice(middle), read))];
}
