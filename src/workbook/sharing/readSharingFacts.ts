import type { SharingFacts } from '../../sharing/sharingFacts';
import { constantOf, FINGERPRINT_NAME } from '../reading/fingerprintName';
import { readInventory } from '../reading/inventory';
import { readNamesBeside } from '../reading/readNames';
import { isReserved } from '../reading/reservedNames';
import { readComments } from '../reading/readComments';
import { readLinks } from './readLinks';
import { readReadMe } from './readReadMe';
import { hiddenSheets } from './showSheets';

/** What Excel itself tells of a workbook; the rest is known by the pane and by freezing. */
export type FactsOfExcel = Omit<SharingFacts, 'known' | 'freezeState' | 'readMeMark'> & {
  readonly fingerprint: string | null;
};

/** Reads what the check looks at: two syncs (more where there are thousands of names), another for our sheet `Læs mig`, two each for comments and notes, and those of looking through the sheets' formulas for links. */
export async function readSharingFacts(
  context: Excel.RequestContext,
  { canReadNotes }: { readonly canReadNotes: boolean },
): Promise<FactsOfExcel> {
  const { properties } = context.workbook;
  const inventory = await readInventory(context);
  const [names, authors] = await readNamesBeside(context, async () => {
    properties.load('author,manager,company,lastAuthor');
    await context.sync();
    const { author, manager, company, lastAuthor } = properties;
    return { author, manager, company, lastAuthor };
  });
  const named = names.filter(({ name }) => !isReserved(name));
  return {
    hiddenSheets: hiddenSheets(inventory).map(({ name }) => name),
    authors,
    comments: await readComments(context, 'comments'),
    notes: canReadNotes ? await readComments(context, 'notes') : null,
    readMe: await readReadMe(context, named),
    fingerprint: constantOf(inventory, FINGERPRINT_NAME),
    ...(await readLinks(context, inventory.sheets, named)),
  };
}
