import type { AreaChange, CellInput } from '../../freezing/areaChange';
import { findOurFormulas } from '../../freezing/findOurFormulas';
import { cellsOfGroup, type FormulaGroup, groupFormulas } from '../../freezing/groupFormulas';
import { isNameError, isUnknown, type LiveFormula, type LiveSheet } from '../../freezing/liveFormula';
import { revivedFormulas } from '../../freezing/revivedFormulas';
import { readLiveSheets } from '../freezing/readLiveSheets';
import { readTablesBeside, type TableBeside } from '../freezing/tablesBeside';
import { writeChanges } from '../freezing/writeChanges';
import { writeChangesWhole } from '../freezing/writeChangesWhole';
import type { Inventory } from '../reading/inventory';
import { changeWorkbook } from '../preparing/changeWorkbook';
import { readValues } from '../reading/readValues';
import { NotMended, StillUnknown } from './notMended';

/** Formulas side by side that show `#NAME?`, and what they may be written as, the likeliest first. */
interface UnknownArea extends FormulaGroup<LiveFormula> {
  /** Leaves them as they are: what they become is not known yet. */
  readonly change: AreaChange;
}

/**
 * Writes the formulas of ours again that an Excel without the add-in has left as `#NAME?`, and gives how many came to
 * life. One that shows it still, since a name in it is somebody else's, stays as it stood.
 *
 * @throws NotMended where one stands on a protected sheet; WriteFailed where nothing was changed, with StillUnknown as its
 * cause where Excel knows our functions as little as before; CannotWriteHere, RestoreFailed.
 */
export function reviveFormulas(excel: typeof Excel): Promise<number> {
  return changeWorkbook(excel, readUnknown, async ({ areas, locked, tables }, inventory) => {
    if (locked.length > 0) throw new NotMended('sheets-protected', locked);
    if (areas.length === 0) return 0;
    let revived = 0;
    await writeChangesWhole(excel, {
      inventory,
      areas: areas.map(({ change }) => change),
      tables,
      write: async (context) => {
        revived = await writeAgain(context, areas, tables);
      },
    });
    return revived;
  });
}

async function readUnknown(
  context: Excel.RequestContext,
  inventory: Inventory,
): Promise<{
  readonly areas: readonly UnknownArea[];
  /** The sheets with some that cannot be written to. */
  readonly locked: readonly string[];
  readonly tables: readonly TableBeside[];
}> {
  const live = await readLiveSheets(context, inventory.sheets, findOurFormulas([]).isOurs);
  const unknown = live
    .map((sheet) => ({ ...sheet, formulas: sheet.formulas.filter(isUnknown) }))
    .filter(({ formulas }) => formulas.length > 0);
  const locked = unknown.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  const areas = unknown.flatMap(areasOf);
  const changes = areas.map(({ change }) => change);
  return { areas, locked, tables: await readTablesBeside(context, inventory, changes) };
}

function areasOf({ id: sheetId, name: sheet, formulas }: LiveSheet): UnknownArea[] {
  return groupFormulas(formulas).map((group): UnknownArea => {
    const before = cellsOfGroup(group, ({ formula }, down, right) => (down + right === 0 ? formula : null));
    const formats = cellsOfGroup(group, ({ cells }) => cells[0]?.[0]?.numberFormat ?? 'General');
    const change = { sheetId, sheet, area: group.area, before, after: before, formats };
    return { ...group, change };
  });
}

/** Tries one spelling after another on those that still show the error, and puts the others' back. */
async function writeAgain(
  context: Excel.RequestContext,
  areas: readonly UnknownArea[],
  tables: readonly TableBeside[],
): Promise<number> {
  const all = areas.flatMap(({ formulas }) => formulas);
  const spellings = new Map(all.map((one) => [one, revivedFormulas(one.formula)]));
  const texts = new Map(all.map((one) => [one, one.formula]));
  let unknown = all;
  const most = Math.max(...[...spellings.values()].map(({ length }) => length));
  for (let number = 0; number < most && unknown.length > 0; number++) {
    for (const one of unknown) texts.set(one, spellings.get(one)?.[number] ?? one.formula);
    await write(context, areas, texts, tables);
    unknown = await stillUnknown(context, areas, unknown);
  }
  if (unknown.length === all.length) throw new StillUnknown('No formula came to life.');
  for (const one of unknown) texts.set(one, one.formula);
  if (unknown.length > 0) await write(context, areas, texts, tables);
  return all.length - unknown.length;
}

/** Writes every formula as it is to be now, those that live already among them: in a table one may fill another's cell. */
async function write(
  context: Excel.RequestContext,
  areas: readonly UnknownArea[],
  texts: ReadonlyMap<LiveFormula, string>,
  tables: readonly TableBeside[],
): Promise<void> {
  const changes = areas.map(({ change, ...group }): AreaChange => {
    const textOf = (one: LiveFormula, down: number, right: number): CellInput =>
      down + right === 0 ? (texts.get(one) ?? null) : null;
    return { ...change, after: cellsOfGroup(group, textOf) };
  });
  await writeChanges(context, changes, tables);
}

/** A function that is known shows its value, or that it is being asked. */
async function stillUnknown(
  context: Excel.RequestContext,
  areas: readonly UnknownArea[],
  some: readonly LiveFormula[],
): Promise<LiveFormula[]> {
  const values = await readValues(
    context,
    areas.map(({ change }) => change),
  );
  const unknown = new Set(
    areas.flatMap(({ formulas, area }, index) =>
      formulas.filter((one) => isNameError(values[index]?.[one.row - area.row]?.[one.column - area.column])),
    ),
  );
  return some.filter((one) => unknown.has(one));
}
