import { nameFormula } from '../../cells/addresses';
import { sameName } from '../../cells/sameName';
import type { SheetLayout } from './sheetLayout';
import { wholeSheetArea } from './wholeSheetArea';
import type { NameChange, WriteJob } from './writeJob';
import type { Inventory } from '../reading/inventory';

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
