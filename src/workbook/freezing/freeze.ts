import { findOurFormulas } from '../../freezing/findOurFormulas';
import type { FreezeReport, FreezeScope } from '../../freezing/freezing';
import { frozenNumber } from '../../freezing/frozenNames';
import type { LiveSheet } from '../../freezing/liveFormula';
import { planFreeze, type FreezeArea, type FreezePlan } from '../../freezing/planFreeze';
import { overlap } from '../../cells/rectangle';
import { beforeWriting } from '../preparing/beforeWriting';
import { openWorkbook } from '../recovery/openWorkbook';
import { orPutBack } from '../recovery/orPutBack';
import { runInExcel } from '../runInExcel';
import { addRecords, type RecordPlace } from './addRecords';
import { refuseFiltered } from '../preparing/refuseFiltered';
import { findRecordSheet, type RecordSheet } from './findRecordSheet';
import { readLiveSheets } from './readLiveSheets';
import { readNames } from '../reading/readNames';
import { readSelectedAreas, type Selection } from './readSelectedAreas';
import { removeRecords } from './removeRecords';
import { readTablesBeside, type TableBeside } from './tablesBeside';
import { writeChanges } from './writeChanges';

/**
 * Turns formulas of ours into their values: all in the workbook, or those that the selection touches. What they were is
 * written to the hidden sheet `Frosne formler` before the first of them is written over, so that `thaw` can bring them
 * back from wherever the run is cut off.
 *
 * @throws WriteFailed where nothing was changed; RestoreFailed where some are frozen and could not be put back, in which
 * case `thaw` will.
 */
export async function freeze(excel: typeof Excel, scope: FreezeScope): Promise<FreezeReport> {
  const { plan, place, tables } = await beforeWriting(() =>
    runInExcel(excel, (context) => prepare(context, scope)),
  );
  const { areas, report } = plan;
  if (areas.length === 0) return report;

  let isWriting = false;
  await orPutBack(excel, {
    async make(context) {
      await addRecords(context, areas, place);
      isWriting = true;
      await writeChanges(context, areas, 'after', tables);
    },
    async putBack(context) {
      await openWorkbook(context);
      if (isWriting) await writeChanges(context, areas, 'before', tables);
      const names = new Set(areas.map(({ name }) => name));
      await removeRecords(context, ({ name }) => !names.has(name));
    },
    what: areas.map(({ sheet }) => sheet),
    remedy: 'thaw',
  });
  return report;
}

async function prepare(
  context: Excel.RequestContext,
  scope: FreezeScope,
): Promise<{
  readonly plan: FreezePlan;
  readonly place: RecordPlace;
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
  return { plan, place: { sheet, sheets, names }, tables };
}

/** The sheets whose cells are written, that of the records among them where anything is. */
function writtenSheets(areas: readonly FreezeArea[], records: RecordSheet | null): string[] {
  if (areas.length === 0) return [];
  return [...areas.map(({ sheetId }) => sheetId), ...(records === null ? [] : [records.id])];
}

function selectedFormulas({ formulas }: LiveSheet, { areas }: Selection): LiveSheet['formulas'] {
  return formulas.filter(({ area }) => areas.some((selected) => overlap(selected, area)));
}
