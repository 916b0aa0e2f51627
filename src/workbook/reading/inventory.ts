import { isFrozenName } from '../../freezing/frozenNames';
import { isTooLarge } from '../errorCode';
import { askForNamesInParts } from './askForNamesInParts';
import { isReserved } from './reservedNames';
import { ofScope } from './readNames';

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** Whether the sheet's own filter hides rows; a table's is its own. */
  readonly isFiltered: boolean;
  readonly visibility: Excel.Worksheet['visibility'];
}

export interface NameEntry {
  readonly name: string;
  /** As Excel shows it: in the user's language where it is more than a reference. */
  readonly formula: string;
  readonly comment: string;
  readonly isRange: boolean;
  readonly isVisible: boolean;
}

export interface TableEntry {
  readonly name: string;
  readonly hasTotals: boolean;
  readonly sheetId: string;
  readonly isFiltered: boolean;
}

/** What a workbook has, without a single cell. Sheets and names of an unfinished run of ours are apart from the user's. */
export interface Inventory {
  /** The workbook's name as the user knows it, without `.xlsx`; `''` where it has none yet. */
  readonly bookName: string;
  readonly sheets: readonly SheetEntry[];
  /** Workbook-scoped, without those of frozen formulas. */
  readonly names: readonly NameEntry[];
  readonly frozenNames: readonly NameEntry[];
  readonly tables: readonly TableEntry[];
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  /** Whether formulas are calculated only when the user asks for it. */
  readonly isCalculatedByHand: boolean;
  /** Whether something has changed that formulas have not followed yet. */
  readonly isStale: boolean;
  readonly leftSheets: readonly SheetEntry[];
  readonly leftNames: readonly NameEntry[];
}

/** What the sheet of an id is called; `''` for one that is not there, or is of an unfinished run of ours. */
export function sheetNameOf({ sheets }: Pick<Inventory, 'sheets'>, sheetId: string): string {
  return sheets.find(({ id }) => id === sheetId)?.name ?? '';
}

const OF_NAMES = { name: true, formula: true, comment: true, type: true, scope: true, visible: true };

/** Reads the inventory in one sync, or in several where tens of thousands of names are too much for one answer. */
export async function readInventory(context: Excel.RequestContext): Promise<Inventory> {
  const takeInventory = askForInventory(context);
  try {
    await context.sync();
    return takeInventory();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  const takeOthers = askForOthers(context);
  const readNames = askForNamesInParts(context, OF_NAMES);
  await context.sync();
  return takeOthers(await readNames());
}

/** Asks for the inventory; after the next sync the function gives it. */
export function askForInventory(context: Excel.RequestContext): () => Inventory {
  const { names } = context.workbook;
  const takeOthers = askForOthers(context);
  names.load(OF_NAMES);
  return () => takeOthers(names.items);
}

/** Asks for all but the names. */
function askForOthers({ workbook }: Excel.RequestContext): (names: readonly Excel.NamedItem[]) => Inventory {
  const { worksheets, tables, protection, application } = workbook;
  worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered',
  );
  tables.load('items/name,items/showTotals,items/worksheet/id,items/autoFilter/isDataFiltered');
  application.load('calculationMode,calculationState');
  protection.load('protected');
  workbook.load('name,readOnly');
  return (names) => {
    const sheets = worksheets.items.map((sheet): SheetEntry => {
      const { id, name, visibility, protection: own, autoFilter } = sheet;
      return { id, name, visibility, isProtected: own.protected, isFiltered: autoFilter.isDataFiltered };
    });
    const isCalculatedByHand = application.calculationMode === 'Manual';
    const entries = ofScope(null, names).map(({ name, formula, comment, type, visible }): NameEntry => {
      return { name, formula: String(formula), comment, isRange: type === 'Range', isVisible: visible };
    });
    return {
      bookName: workbook.name.replace(/\.xls[xmb]?$/i, ''),
      sheets: sheets.filter(({ name }) => !isReserved(name)),
      names: entries.filter(({ name }) => !isReserved(name) && !isFrozenName(name)),
      frozenNames: entries.filter(({ name }) => isFrozenName(name)),
      tables: tables.items.map(({ name, showTotals, worksheet, autoFilter }): TableEntry => ({
        ...{ name, hasTotals: showTotals, sheetId: worksheet.id },
        isFiltered: autoFilter.isDataFiltered,
      })),
      isStructureProtected: protection.protected,
      isReadOnly: workbook.readOnly,
      isCalculatedByHand,
      isStale: isCalculatedByHand && application.calculationState !== 'Done',
      leftSheets: sheets.filter(({ name }) => isReserved(name)),
      leftNames: entries.filter(({ name }) => isReserved(name)),
    };
  };
}

/** Whether a run of ours was cut off in the workbook. */
export function isInterrupted({ leftSheets, leftNames }: Inventory): boolean {
  return leftSheets.length > 0 || leftNames.length > 0;
}
