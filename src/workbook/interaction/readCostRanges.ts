import { isFrozenName } from '../../freezing/frozenNames';
import { isReserved } from '../recovery/reservedNames';
import { OWN_COMMENT } from '../writing/nameBlocks';
import { runInExcel } from '../runInExcel';

/**
 * The names and tables whose heading row `looksRight`, in Excel's order: what can be picked as cost rows. Our own
 * blocks are left out, since they have such headings too. Three syncs, whatever the size of the workbook.
 */
export async function readCostRanges(
  excel: typeof Excel,
  looksRight: (headings: readonly string[]) => boolean,
): Promise<readonly string[]> {
  return runInExcel(excel, async (context) => {
    const { names, tables } = context.workbook;
    names.load('items/name,items/comment,items/type,items/visible');
    tables.load('items/name');
    await context.sync();

    const ranges = names.items
      .filter(({ name, comment, type, visible }) => {
        return (
          type === 'Range' && visible && comment !== OWN_COMMENT && !isReserved(name) && !isFrozenName(name)
        );
      })
      .map(({ name }) => ({ name, range: context.workbook.names.getItem(name).getRangeOrNullObject() }));
    // A name of several areas is none that can be read, and nothing more may be asked of what is not there.
    for (const { range } of ranges) range.load('address');
    await context.sync();

    const candidates = [
      ...tables.items.map(({ name }) => ({ name, range: tables.getItem(name).getHeaderRowRange() })),
      ...ranges
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range }) => ({ name, range: range.getRow(0).getUsedRangeOrNullObject(true) })),
    ];
    for (const { range } of candidates) range.load('values');
    await context.sync();
    return candidates
      .filter(({ range }) => !range.isNullObject && looksRight((range.values[0] ?? []).map(String)))
      .map(({ name }) => name);
  });
}
