import { isTooLarge } from './isTooLarge';

type Wanted = Excel.Interfaces.NamedItemCollectionLoadOptions;

/**
 * Asks how many names the workbook lists; after the next sync the function reads what is wanted of them, in one sync, or
 * in halves where that is too much for one answer: of 40,000 names of 150 bytes, in vain and then twice.
 */
export function askForNamesInParts(
  context: Excel.RequestContext,
  wanted: Wanted,
): () => Promise<readonly Excel.NamedItem[]> {
  const asked = { count: context.workbook.names.getCount() };
  return () => readPart(context, wanted, 0, asked.count.value);
}

async function readPart(
  context: Excel.RequestContext,
  wanted: Wanted,
  skipped: number,
  count: number,
): Promise<readonly Excel.NamedItem[]> {
  const { names } = context.workbook;
  names.load({ ...wanted, $skip: skipped, $top: count });
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || count < 2) throw error;
    const middle = Math.ceil(count / 2);
    const first = await readPart(context, wanted, skipped, middle);
    return [...first, ...(await readPart(context, wanted, skipped + middle, count - middle))];
  }
  return names.items;
}
