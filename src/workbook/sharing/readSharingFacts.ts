import type { Authors, SharingFacts } from '../../sharing/sharingFacts';
import { constantText, FINGERPRINT_NAME } from '../reading/fingerprintName';
import { sameName } from '../../cells/sameName';
import { readNames } from '../reading/readNames';
import { isReserved } from '../reading/reservedNames';
import { readComments } from '../reading/readComments';
import { readLinks } from './readLinks';
import { readReadMe } from './readReadMe';
import { hiddenOf } from './showSheets';

/** What Excel itself tells of a workbook; the rest is known by the pane and by freezing. */
export type FactsOfExcel = Omit<SharingFacts, 'known' | 'freezeState' | 'readMeMark'> & {
  readonly fingerprint: string | null;
};

/** Reads what the check looks at: two syncs (more where there are thousands of names), another for our sheet `Læs mig`, two each for comments and notes, and those of looking through the sheets' formulas for links. */
export async function readSharingFacts(
  context: Excel.RequestContext,
  { canReadNotes }: { readonly canReadNotes: boolean },
): Promise<FactsOfExcel> {
  const { worksheets, properties } = context.workbook;
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered',
  );
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
  const named = (await readNames(context)).filter(({ name }) => !isReserved(name));
  const fingerprint = named.find(({ name }) => sameName(name, FINGERPRINT_NAME));
  return {
    hiddenSheets: hiddenOf(sheets, named).map(({ name }) => name),
    authors,
    comments: await readComments(context, 'comments'),
    notes: canReadNotes ? await readComments(context, 'notes') : null,
    readMe: await readReadMe(context, named),
    fingerprint: fingerprint === undefined ? null : constantText(fingerprint.formula),
    ...(await readLinks(context, sheets, named)),
  };
}
