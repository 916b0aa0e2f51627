import { isFrozenSheet } from '../../freezing/frozenNames';
import { beforeWriting } from '../preparing/beforeWriting';
import { FIRST_CELL } from '../../cells/firstCell';
import { patiently } from '../patience';
import type { Inventory } from '../reading/inventory';
import { isReserved, sheetMarkName } from '../reading/reservedNames';
import { WrittenOtherwise } from '../reading/writtenOtherwise';
import { openWorkbook } from '../recovery/openWorkbook';
import { writeJournaled } from '../recovery/writeJournaled';
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
export function showSheets(excel: typeof Excel): Promise<number> {
  return patiently(excel, async () => {
    const { inventory, hidden } = await beforeWriting(() => runInExcel(excel, readHidden));
    if (hidden.length === 0) return 0;
    if (inventory.isStructureProtected) throw new NotMended('structure-protected');
    const what = hidden.map(({ name }) => name);
    await writeJournaled(excel, inventory, what, (context, marks) => ({
      entries: hidden.map(({ name, visibility }, index) => {
        const sheet = sheetMarkName(index + 1);
        marks.add(sheet, name, FIRST_CELL);
        return { kind: 'visibility', sheet, visibility };
      }),
      write: () => {
        const sheets = hidden.map(({ id }) => context.workbook.worksheets.getItem(id));
        for (const sheet of sheets) {
          sheet.visibility = 'Visible';
          sheet.load('name,visibility');
        }
        return () => {
          const left = sheets.find(({ visibility }) => visibility !== 'Visible');
          if (left !== undefined) throw new WrittenOtherwise(`»${left.name}« is still hidden.`);
        };
      },
    }));
    return hidden.length;
  });
}

async function readHidden(context: Excel.RequestContext): Promise<{
  readonly inventory: Inventory;
  readonly hidden: readonly { readonly id: string; readonly name: string; readonly visibility: Visibility }[];
}> {
  const inventory = await openWorkbook(context);
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const sheets = worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  return { inventory, hidden: hiddenOf(sheets, inventory.frozenNames) };
}
