import { describeFrozen } from '../../freezing/describeFrozen';
import { findOurFormulas } from '../../freezing/findOurFormulas';
import type { FreezeState } from '../../freezing/freezing';
import type { LiveSheet } from '../../freezing/liveFormula';
import { readInventory } from '../reading/inventory';
import { isReserved } from '../recovery/reservedNames';
import { runInExcel } from '../runInExcel';
import { findRecordSheet, readRecordRows } from './findRecordSheet';
import { readLiveSheets } from './readLiveSheets';
import { readNames } from '../reading/readNames';

/** Counts the live and the frozen formulas of ours. Writes nothing. */
export async function readFreezeState(excel: typeof Excel): Promise<FreezeState> {
  return runInExcel(excel, async (context) => {
    const { sheets } = await readInventory(context);
    const names = await readNames(context);
    const recordSheet = await findRecordSheet(context, sheets, names);
    const ours = findOurFormulas(names);
    const others = sheets.filter(({ id }) => id !== recordSheet?.id);
    const live = await readLiveSheets(context, others, ours.isOurs);
    const rows = recordSheet === null ? [] : await readRecordRows(context, recordSheet);
    // A cell has two records where it was frozen twice, and one where a formula stands if a run was cut off.
    const frozen = new Set(
      rows.flatMap(({ record }) => (record === null ? [] : [cellKey(record.sheet, record)])),
    );
    for (const key of liveCells(live)) frozen.delete(key);
    return {
      live: live.map(({ name, formulas }) => describeFrozen(name, formulas)),
      liveNames: ours.names.map(({ name }) => name).filter((name) => !isReserved(name)),
      frozenFormulas: frozen.size,
    };
  });
}

function liveCells(sheets: readonly LiveSheet[]): string[] {
  return sheets.flatMap(({ name, formulas }) => formulas.map((formula) => cellKey(name, formula)));
}

function cellKey(sheet: string, { row, column }: { readonly row: number; readonly column: number }): string {
  return `${sheet.toLowerCase()} ${row} ${column}`;
}
