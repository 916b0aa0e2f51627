import type { Authors, SharingFacts } from '../../sharing/sharingFacts';
import { constantText, FINGERPRINT_NAME } from '../reading/fingerprintName';
import { sameName } from '../../cells/sameName';
import { readNamesBeside } from '../reading/readNames';
import { isReserved } from '../reading/reservedNames';
import { readComments } from './readComments';
import { readLinks } from './readLinks';
import { loadReadMe } from './readReadMe';
import { hiddenOf } from './showSheets';

/** What Excel itself tells of a workbook; the rest is known by the pane and by freezing. */
export type FactsOfExcel = Omit<SharingFacts, 'known' | 'freezeState' | 'readMeMark'> & {
  readonly fingerprint: string | null;
};

/** Reads what the check looks at: two syncs, two more each for comments and notes, and those of looking through the sheets' formulas for links. */
export async function readSharingFacts(
  context: Excel.RequestContext,
  { canReadNotes }: { readonly canReadNotes: boolean },
): Promise<FactsOfExcel> {
  const { worksheets, names, properties } = context.workbook;
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered',
  );
  names.load('items/name,items/type');
  properties.load('author,manager,company,lastAuthor');
  await context.sync();

  const sheets = worksheets.items
    .map(({ id, name, visibility, protection, autoFilter }) => {
      const isFiltered = autoFilter.isDataFiltered;
      return { id, name, visibility, isProtected: protection.protected, isFiltered };
    })
    .filter(({ name }) => !isReserved(name));
  const { author, manager, company, lastAuthor } = properties;
  const authors: Authors = { author, manager, company, lastAuthor };
  const types = names.items.map(({ name, type }) => ({ name, type }));
  const [allNames, readMe] = await readNamesBeside(context, async () => {
    const takeReadMe = loadReadMe(context, types);
    await context.sync();
    return takeReadMe();
  });
  const named = allNames.filter(({ name }) => !isReserved(name));
  const fingerprint = named.find(({ name }) => sameName(name, FINGERPRINT_NAME));
  return {
    hiddenSheets: hiddenOf(sheets, named).map(({ name }) => name),
    authors,
    comments: await readComments(context, 'comments'),
    notes: canReadNotes ? await readComments(context, 'notes') : null,
    readMe,
    fingerprint: fingerprint === undefined ? null : constantText(fingerprint.formula),
    ...(await readLinks(context, sheets, named)),
  };
}
