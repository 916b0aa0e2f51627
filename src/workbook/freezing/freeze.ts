import { findOurFormulas } from '../../freezing/findOurFormulas';
import type { FreezeReport, FreezeScope } from '../../freezing/freezing';
import { frozenNumber } from '../../freezing/frozenNames';
import { planFreeze, type FreezePlan } from '../../freezing/planFreeze';
import { overlap, type Rectangle } from '../../cells/rectangle';
import { changeWorkbook } from '../preparing/changeWorkbook';
import type { Inventory } from '../reading/inventory';
import { planRecords, type RecordPlace } from './planRecords';
import { findRecordSheet } from './findRecordSheet';
import { readLiveSheets } from './readLiveSheets';
import { readNames } from '../reading/readNames';
import { readTablesBeside, type TableBeside } from './tablesBeside';
import { writeChanges } from './writeChanges';
import { writeChangesWhole } from './writeChangesWhole';
import { areaOf } from '../ranges/ranges';

/**
 * Turns formulas of ours into their values: all in the workbook, or those that the selection touches. What they were is
 * written to the hidden sheet `Frosne formler`, so that `thaw` can bring them back.
 *
 * @throws WriteFailed where nothing was changed; CannotWriteHere, RestoreFailed.
 */
export function freeze(excel: typeof Excel, scope: FreezeScope): Promise<FreezeReport> {
  return changeWorkbook(
    excel,
    (context, inventory) => prepare(context, inventory, scope),
    async ({ areas, report, place, tables }, inventory) => {
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
          await writeChanges(context, all, tables);
        },
      });
      return report;
    },
  );
}

async function prepare(
  context: Excel.RequestContext,
  inventory: Inventory,
  scope: FreezeScope,
): Promise<FreezePlan & { readonly place: RecordPlace; readonly tables: readonly TableBeside[] }> {
  const selection = scope === 'selection' ? await readSelectedAreas(context) : null;
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
      formulas: one.formulas.filter(({ area }) => selection?.areas.some((own) => overlap(own, area)) ?? true),
    })),
    numbers.reduce((most, number) => Math.max(most, number), 0) + 1,
  );
  const records = sheet === null || plan.areas.length === 0 ? [] : [sheet.id];
  const tables = await readTablesBeside(context, inventory, plan.areas, records);
  return { ...plan, place: { sheet, sheets, names }, tables };
}

/** The selected areas, of one sheet. Rejects where no cells are selected: a chart is, say. */
async function readSelectedAreas(
  context: Excel.RequestContext,
): Promise<{ readonly sheetId: string; readonly areas: readonly Rectangle[] }> {
  const selected = context.workbook.getSelectedRanges();
  selected.load('worksheet/id');
  selected.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  return { sheetId: selected.worksheet.id, areas: selected.areas.items.map(areaOf) };
}
