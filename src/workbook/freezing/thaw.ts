import type { ThawReport } from '../../freezing/freezing';
import { hasPointer } from '../../freezing/frozenNames';
import { recordCells, type FrozenRecord } from '../../freezing/frozenRecord';
import { planThaw, type ThawPlan } from '../../freezing/planThaw';
import { changeWorkbook } from '../preparing/changeWorkbook';
import { twice } from '../recovery/twice';
import { runInExcel } from '../runInExcel';
import { findRecordSheet, readRecordRows } from './findRecordSheet';
import { readFrozenGroups } from './readFrozenGroups';
import type { Inventory } from '../reading/inventory';
import { readNames } from '../reading/readNames';
import { removeRecords } from './removeRecords';
import { readTablesBeside, type TableBeside } from './tablesBeside';
import { writeChangesWhole } from './writeChangesWhole';

/**
 * Brings back every frozen formula whose cells still hold its values in the place where it was frozen. The others stay
 * frozen, and are told of with the reason.
 *
 * @throws WriteFailed where nothing was changed; CannotWriteHere, RestoreFailed.
 */
export function thaw(excel: typeof Excel): Promise<ThawReport> {
  return changeWorkbook(excel, prepare, async (plan, inventory) => {
    if (plan === null) return { sheets: [], notThawed: [] };
    const { changes: areas, kept, report, tables } = plan;
    if (areas.length > 0) await writeChangesWhole(excel, { inventory, areas, tables });
    await tidyUp(excel, kept);
    return report;
  });
}

/** Null where nothing is frozen. */
async function prepare(
  context: Excel.RequestContext,
  inventory: Inventory,
): Promise<(ThawPlan & { readonly tables: readonly TableBeside[] }) | null> {
  const { sheets } = inventory;
  const names = await readNames(context);
  const sheet = await findRecordSheet(context, sheets, names);
  // A name without its sheet is the last thing that a thaw takes away.
  if (sheet === null && !hasPointer(names)) return null;
  const rows = sheet === null ? [] : await readRecordRows(context, sheet);
  const records = rows.flatMap(({ record }) => record ?? []);
  const plan = planThaw(await readFrozenGroups(context, records, sheets, names));
  return { ...plan, tables: await readTablesBeside(context, inventory, plan.changes) };
}

/** The formulas are back. A record that cannot be taken away now goes at the next thaw, and is no reason to undo. */
async function tidyUp(excel: typeof Excel, kept: ReadonlySet<FrozenRecord>): Promise<void> {
  const keyOf = (record: FrozenRecord): string => JSON.stringify(recordCells(record));
  const keys = new Set([...kept].map(keyOf));
  try {
    await twice(() =>
      runInExcel(excel, (context) => removeRecords(context, (record) => keys.has(keyOf(record)))),
    );
  } catch {
    return;
  }
}
