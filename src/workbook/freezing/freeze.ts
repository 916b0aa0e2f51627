import { findOurFormulas } from '../../freezing/findOurFormulas';
import type { FreezeReport, FreezeScope } from '../../freezing/freezing';
import { frozenNumber } from '../../freezing/frozenNames';
import type { LiveSheet } from '../../freezing/liveFormula';
import { planFreeze, type FreezeArea, type FreezePlan } from '../../freezing/planFreeze';
import { overlap } from '../../cells/rectangle';
import { beforeWriting } from '../preparing/beforeWriting';
import { openWorkbook } from '../recovery/openWorkbook';
import { runInExcel } from '../runInExcel';
import { patiently } from '../patience';
import { refuseFiltered } from '../preparing/refuseFiltered';
import type { Inventory } from '../reading/inventory';
import { planRecords, type RecordPlace } from './planRecords';
import { findRecordSheet, type RecordSheet } from './findRecordSheet';
import { readLiveSheets } from './readLiveSheets';
import { readNames } from '../reading/readNames';
import { readSelectedAreas, type Selection } from './readSelectedAreas';
import { readTablesBeside, type TableBeside } from './tablesBeside';
import { writeChanges } from './writeChanges';
import { writeChangesWhole } from './writeChangesWhole';

/**
 * Turns formulas of ours into their values: all in the workbook, or those that the selection touches. What they were is
 * written to the hidden sheet `Frosne formler`, so that `thaw` can bring them back.
 *
 * @throws WriteFailed where nothing was changed; CannotWriteHere, RestoreFailed.
 */
export function freeze(excel: typeof Excel, scope: FreezeScope): Promise<FreezeReport> {
  return patiently(excel, async () => {
    const { plan, place, inventory, tables } = await beforeWriting(() =>
      runInExcel(excel, (context) => prepare(context, scope)),
    );
    const { areas, report } = plan;
    if (areas.length === 0) return report;
    const { rows, prepare: prepareRecords, giveNames } = planRecords(areas, place);
    const all = [rows, ...areas];
    await writeChangesWhole(excel, {
      inventory,
      // A new sheet goes with all that is on it.
      areas: place.sheet === null ? areas : all,
      tables,
      prepare: prepareRecords,
      write: async (context) => {
        await giveNames(context);
        await writeChanges(context, all, 'after', tables);
      },
    });
    return report;
  });
}

async function prepare(
  context: Excel.RequestContext,
  scope: FreezeScope,
): Promise<{
  readonly plan: FreezePlan;
  readonly place: RecordPlace;
  readonly inventory: Inventory;
  readonly tables: readonly TableBeside[];
}> {
  const selection = scope === 'selection' ? await readSelectedAreas(context) : null;
  const inventory = await openWorkbook(context);
  const { sheets, isStructureProtected } = inventory;
  const names = await readNames(context);
  const sheet = await findRecordSheet(context, sheets, names);
  const wanted = sheets.filter(
    ({ id }) => id !== sheet?.id && (selection === null || id === selection.sheetId),
  );
  const live = await readLiveSheets(context, wanted, findOurFormulas(names).isOurs);
  // Without a place for the records nothing may be frozen.
  const isClosed = sheet === null ? isStructureProtected : sheet.isProtected;
  const numbers = names.map(({ name }) => frozenNumber(name) ?? 0);
  const plan = planFreeze(
    live.map((one) => ({
      ...one,
      isProtected: one.isProtected || isClosed,
      formulas: selection === null ? one.formulas : selectedFormulas(one, selection),
    })),
    numbers.reduce((most, number) => Math.max(most, number), 0) + 1,
  );
  refuseFiltered(inventory, writtenSheets(plan.areas, sheet));
  const tables = await readTablesBeside(context, inventory, plan.areas);
  return { plan, place: { sheet, sheets, names }, inventory, tables };
}

/** The sheets whose cells are written, that of the records among them where anything is. */
function writtenSheets(areas: readonly FreezeArea[], records: RecordSheet | null): string[] {
  if (areas.length === 0) return [];
  return [...areas.map(({ sheetId }) => sheetId), ...(records === null ? [] : [records.id])];
}

function selectedFormulas({ formulas }: LiveSheet, { areas }: Selection): LiveSheet['formulas'] {
  return formulas.filter(({ area }) => areas.some((selected) => overlap(selected, area)));
}
