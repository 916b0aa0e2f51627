import { nameFormula } from '../../cells/addresses';
import { sameName } from '../../cells/sameName';
import type { SheetLayout, PlacedBlock } from './sheetLayout';
import type { NameChange, WriteJob } from './writeJob';
import type { Inventory } from '../reading/inventory';
import { boundingArea, endColumn, type Rectangle } from '../../cells/rectangle';
import { gapCount } from './lines';

/** The names of a sheet's blocks and of the sheet, and those of blocks that are gone. */
export function nameChanges(
  { sheet, blocks }: SheetLayout,
  keepsRows: WriteJob['keepsRows'],
  inventory: Pick<Inventory, 'names'>,
): NameChange[] {
  const { name, definedName } = sheet.plan;
  const formulas = new Map<string, string | null>();
  for (const block of sheet.blocks.filter((one) => one.plan === null)) formulas.set(block.definedName, null);
  formulas.set(definedName, nameFormula(name, wholeSheetArea(blocks, keepsRows)));
  for (const { plan, area } of blocks) formulas.set(plan.definedName, nameFormula(name, area));
  return [...formulas].map(([changed, formula]) => {
    const before = inventory.names.find((entry) => sameName(entry.name, changed)) ?? null;
    return { name: before?.name ?? changed, before, formula };
  });
}

/**
 * What the name for a whole sheet must cover while lines that went are still there, so that it ends with the last block
 * once they are taken out. Excel makes a name smaller when all its cells in a row or a column go, and not when some do.
 *
 * @param keepsRows whether a gap is closed within its block alone, since the user has something beside it.
 */
function wholeSheetArea(
  blocks: readonly PlacedBlock[],
  keepsRows: (block: PlacedBlock) => boolean,
): Rectangle {
  const whole = boundingArea(blocks.map(({ area }) => area));
  const narrow = blocks.map((block) => ({ block, area: withoutColumns(block, whole) }));
  const width = boundingArea(narrow.map(({ area }) => area));
  return boundingArea(
    narrow.map(({ block, area }) => {
      const gone = gapCount(block.rows);
      if (gone === 0 || !keepsRows(block) || isAsWide(block.cleared, width)) return area;
      return { ...area, rows: area.rows - gone };
    }),
  );
}

/** Columns go from the block's own rows, which may be all there are. */
function withoutColumns({ area, columns }: PlacedBlock, whole: Rectangle): Rectangle {
  return area.rows === whole.rows ? area : { ...area, columns: area.columns - gapCount(columns) };
}

function isAsWide(area: Rectangle, whole: Rectangle): boolean {
  return area.column <= whole.column && endColumn(area) >= endColumn(whole);
}
