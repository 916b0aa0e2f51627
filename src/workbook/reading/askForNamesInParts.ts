import { inHalves } from './inHalves';

/**
 * Asks how many names the workbook lists; after the next sync the function reads what is wanted of them, in one sync, or
 * in halves where that is too much for one answer: of 40,000 names of 150 bytes, in vain and then twice.
 */
export function askForNamesInParts(
  context: Excel.RequestContext,
  wanted: Excel.Interfaces.NamedItemCollectionLoadOptions,
): () => Promise<readonly Excel.NamedItem[]> {
  const { names } = context.workbook;
  const asked = { count: names.getCount() };
  return () => {
    const places = Array.from({ length: asked.count.value }, (_, place) => place);
    return inHalves(places, async ([first = 0, ...others]) => {
      names.load({ ...wanted, $skip: first, $top: others.length + 1 });
      await context.sync();
      return names.items;
    });
  };
}
