import type { SharingFacts } from '../../sharing/sharingFacts';
import { constantOf, FINGERPRINT_NAME } from '../reading/fingerprintName';
import { readInventory } from '../reading/inventory';
import { readNames } from '../reading/readNames';
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
  properties.load('author,manager,company,lastAuthor');
  const inventory = await readInventory(context);
  const { author, manager, company, lastAuthor } = properties;
  const named = (await readNames(context)).filter(({ name }) => !isReserved(name));
  return {
    hiddenSheets: hiddenSheets(inventory).map(({ name }) => name),
    authors: { author, manager, company, lastAuthor },
    comments: await readComments(context, 'comments'),
    notes: canReadNotes ? await readComments(context, 'notes') : null,
    readMe: await readReadMe(context, named),
    fingerprint: constantOf(inventory, FINGERPRINT_NAME),
    ...(await readLinks(context, inventory.sheets, named)),
  };
}
