import { readMeMark } from '../../sharing/readMeMark';
import type { SharingCheck } from '../../sharing/sharing';
import type { KnownOfWorkbook, SharingFacts } from '../../sharing/sharingFacts';
import { sharingReport } from '../../sharing/sharingReport';
import { readFreezeState } from '../freezing/readFreezeState';
import { runInExcel } from '../runInExcel';
import type { NameFormula } from '../../freezing/findOurFormulas';
import { blockNames, readMeHeadings } from '../../texts/sheetHeadings';
import type { CellValue } from '../../cells/grid';
import { constantOf, FINGERPRINT_NAME } from '../reading/fingerprintName';
import { readInventory } from '../reading/inventory';
import { readNamesBeside } from '../reading/readNames';
import { isReserved } from '../reading/reservedNames';
import { readComments } from '../reading/readComments';
import { readLinks } from './readLinks';
import { hiddenSheets } from './showSheets';

/**
 * Looks for what a user would want to know of before mailing the workbook. Changes nothing. Beside those of our own
 * formulas two syncs (more where there are thousands of names), another for our sheet `Læs mig`, two each for comments and
 * notes, and those of looking through the sheets' formulas for links.
 *
 * @param canReadNotes whether add-ins can see notes: `Office.context.requirements.isSetSupported('ExcelApi', '1.18')`.
 */
export async function checkSharing(
  excel: typeof Excel,
  known: KnownOfWorkbook,
  { canReadNotes } = { canReadNotes: false },
): Promise<SharingCheck> {
  const formulas = await readFreezeState(excel);
  return runInExcel(excel, async (context) => {
    const { properties } = context.workbook;
    const inventory = await readInventory(context);
    const [names, authors] = await readNamesBeside(context, async () => {
      properties.load('author,manager,company,lastAuthor');
      await context.sync();
      const { author, manager, company, lastAuthor } = properties;
      return { author, manager, company, lastAuthor };
    });
    const named = names.filter(({ name }) => !isReserved(name));
    const fingerprint = constantOf(inventory, FINGERPRINT_NAME);
    const isOurs = fingerprint !== null || formulas.frozenFormulas > 0 || formulas.live.length > 0;
    const report = sharingReport({
      known,
      freezeState: formulas,
      hiddenSheets: hiddenSheets(inventory).map(({ name }) => name),
      authors,
      comments: await readComments(context, 'comments'),
      notes: canReadNotes ? await readComments(context, 'notes') : null,
      readMe: await readReadMe(context, named),
      readMeMark: isOurs ? readMeMark(fingerprint, formulas.frozenFormulas) : null,
      ...(await readLinks(context, inventory.sheets, named)),
    });
    return { formulas, report };
  });
}

/** `Laes_mig`, or `Laes_mig_2` where the user has another `Laes_mig`. */
const READ_ME_NAME = new RegExp(`^${blockNames.readMe}(?:_\\d+)?$`, 'i');
/** See `readMeMark`. */
const READ_ME_MARK = /^[0-9a-f]{16}-\d+$/;

/** What stands on our sheet `Læs mig`; null where there is none. A sync only where a name says that there may be one. */
async function readReadMe(
  context: Excel.RequestContext,
  names: readonly NameFormula[],
): Promise<SharingFacts['readMe']> {
  const ranges = names
    .filter(({ name, sheet }) => sheet === null && READ_ME_NAME.test(name))
    .map(({ name }) => {
      const range = context.workbook.names.getItem(name).getRangeOrNullObject();
      range.load('values,worksheet/name');
      return range;
    });
  if (ranges.length > 0) await context.sync();
  const own = ranges.find((range) => !range.isNullObject && range.values[0]?.[0] === readMeHeadings[0]);
  if (own === undefined) return null;
  const cells = (own.values as CellValue[][]).flat();
  const marks = cells.flatMap((cell) => (typeof cell === 'string' && READ_ME_MARK.test(cell) ? [cell] : []));
  return { sheet: own.worksheet.name, marks };
}
