import { isFrozenSheet } from '../../freezing/frozenNames';
import { beforeWriting } from '../preparing/beforeWriting';
import { orPutBack } from '../recovery/orPutBack';
import { isReserved } from '../reading/reservedNames';
import { runInExcel } from '../runInExcel';
import { NotMended } from './notMended';

type Visibility = Excel.Worksheet['visibility'];

/** The sheets that a user may not know are there: hidden or very hidden, but neither with the frozen formulas nor of a run of ours. */
export function hiddenOf<Sheet extends { readonly name: string; readonly visibility: Visibility }>(
  sheets: readonly Sheet[],
  names: readonly { readonly name: string; readonly formula: string }[],
): Sheet[] {
  return sheets.filter(({ name, visibility }) => {
    return visibility !== 'Visible' && !isReserved(name) && !isFrozenSheet(name, names);
  });
}

/** Shows every hidden sheet, and gives how many there were. @throws NotMended, WriteFailed, RestoreFailed */
export async function showSheets(excel: typeof Excel): Promise<number> {
  const { hidden, isProtected } = await beforeWriting(() => runInExcel(excel, readHidden));
  if (hidden.length === 0) return 0;
  if (isProtected) throw new NotMended('structure-protected');
  const setAll = async (
    context: Excel.RequestContext,
    wanted: (before: Visibility) => Visibility,
  ): Promise<void> => {
    for (const { id, visibility } of hidden) {
      context.workbook.worksheets.getItem(id).visibility = wanted(visibility);
    }
    await context.sync();
  };
  await orPutBack(excel, {
    make: (context) => setAll(context, () => 'Visible'),
    putBack: (context) => setAll(context, (before) => before),
    what: hidden.map(({ name }) => name),
    remedy: 'none',
  });
  return hidden.length;
}

async function readHidden(context: Excel.RequestContext): Promise<{
  readonly hidden: readonly { readonly id: string; readonly name: string; readonly visibility: Visibility }[];
  readonly isProtected: boolean;
}> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  protection.load('protected');
  await context.sync();
  const known = names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const sheets = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  return { hidden: hiddenOf(sheets, known), isProtected: protection.protected };
}
