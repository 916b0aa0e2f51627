import { isFrozenName } from '../../freezing/frozenNames';
import { isReserved } from '../recovery/reservedNames';

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

export interface NameEntry {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly isRange: boolean;
}

/** What a workbook has, without a single cell. Sheets and names of an unfinished run of ours are apart from the user's. */
export interface Inventory {
  readonly sheets: readonly SheetEntry[];
  /** Workbook-scoped, without those of frozen formulas. */
  readonly names: readonly NameEntry[];
  readonly tables: readonly { readonly name: string; readonly hasTotals: boolean }[];
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  readonly leftSheets: readonly SheetEntry[];
  readonly leftNames: readonly NameEntry[];
}

/** Reads the inventory in one sync. */
export async function readInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { worksheets, names, tables, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  names.load('items/name,items/formula,items/comment,items/type');
  tables.load('items/name,items/showTotals');
  protection.load('protected');
  context.workbook.load('readOnly');
  await context.sync();

  const sheetEntries = worksheets.items.map((sheet): SheetEntry => {
    return { id: sheet.id, name: sheet.name, isProtected: sheet.protection.protected };
  });
  const nameEntries = names.items.map((item): NameEntry => {
    const { name, comment, type } = item;
    return { name, formula: String(item.formula), comment, isRange: type === 'Range' };
  });
  return {
    sheets: sheetEntries.filter(({ name }) => !isReserved(name)),
    names: nameEntries.filter(({ name }) => !isReserved(name) && !isFrozenName(name)),
    tables: tables.items.map((table) => ({ name: table.name, hasTotals: table.showTotals })),
    isStructureProtected: protection.protected,
    isReadOnly: context.workbook.readOnly,
    leftSheets: sheetEntries.filter(({ name }) => isReserved(name)),
    leftNames: nameEntries.filter(({ name }) => isReserved(name)),
  };
}

/** Whether a run of ours was cut off in the workbook. */
export function isInterrupted({ leftSheets, leftNames }: Inventory): boolean {
  return leftSheets.length > 0 || leftNames.length > 0;
}

/** Whether two names are one to Excel, which does not tell `DRIFT` from `drift`. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
