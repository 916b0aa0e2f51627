import { isFrozenSheet } from '../../freezing/frozenNames';
import { changeWorkbook } from '../preparing/changeWorkbook';
import type { Inventory, SheetEntry } from '../reading/inventory';
import { FIRST_CELL } from '../../cells/rectangle';
import { WrittenOtherwise } from '../reading/writtenOtherwise';
import { writeJournaled } from '../recovery/writeJournaled';
import { NotMended } from './notMended';

/** The sheets that a user may not know are there: hidden or very hidden, but neither with the frozen formulas nor of a run of ours. */
export function hiddenSheets({ sheets, frozenNames }: Inventory): SheetEntry[] {
  return sheets.filter(
    ({ name, visibility }) => visibility !== 'Visible' && !isFrozenSheet(name, frozenNames),
  );
}

/** Shows every hidden sheet, and gives how many there were. @throws NotMended, WriteFailed, RestoreFailed */
export function showSheets(excel: typeof Excel): Promise<number> {
  const find = (_: Excel.RequestContext, inventory: Inventory): SheetEntry[] => hiddenSheets(inventory);
  return changeWorkbook(excel, find, async (hidden, inventory) => {
    if (hidden.length === 0) return 0;
    if (inventory.isStructureProtected) throw new NotMended('structure-protected');
    const what = hidden.map(({ name }) => name);
    await writeJournaled(excel, inventory, what, (context, marks) => ({
      entries: hidden.map(({ name, visibility }) => {
        return { kind: 'visibility', sheet: marks.make('sheet', name, FIRST_CELL), visibility };
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
