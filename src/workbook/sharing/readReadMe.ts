import type { NameFormula } from '../../freezing/findOurFormulas';
import type { SharingFacts } from '../../sharing/sharingFacts';
import { blockNames, readMeHeadings } from '../../texts/sheetHeadings';
import type { CellValue } from '../../cells/grid';

/** `Laes_mig`, or `Laes_mig_2` where the user has another `Laes_mig`. */
const NAME = new RegExp(`^${blockNames.readMe}(?:_\\d+)?$`, 'i');
/** See `readMeMark`. */
const MARK = /^[0-9a-f]{16}-\d+$/;

/** What stands on our sheet `Læs mig`; null where there is none. A sync only where a name says that there may be one. */
export async function readReadMe(
  context: Excel.RequestContext,
  names: readonly NameFormula[],
): Promise<SharingFacts['readMe']> {
  const ranges = names
    .filter(({ name, sheet }) => sheet === null && NAME.test(name))
    .map(({ name }) => {
      const range = context.workbook.names.getItem(name).getRangeOrNullObject();
      range.load('values,worksheet/name');
      return range;
    });
  if (ranges.length > 0) await context.sync();
  const own = ranges.find((range) => !range.isNullObject && range.values[0]?.[0] === readMeHeadings[0]);
  if (own === undefined) return null;
  const cells = (own.values as CellValue[][]).flat();
  const marks = cells.flatMap((cell) => (typeof cell === 'string' && MARK.test(cell) ? [cell] : []));
  return { sheet: own.worksheet.name, marks };
}
