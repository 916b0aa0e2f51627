import { findOurFormulas } from '../../freezing/findOurFormulas';
import type { OurFormulas } from '../../freezing/freezeState';
import { readInventory } from '../reading/inventory';
import { readNames } from '../reading/readNames';
import { isReserved } from '../reading/reservedNames';
import { findRecordSheet, readRecordRows } from './findRecordSheet';
import { readLiveSheets } from './readLiveSheets';

/** Finds the formulas of ours, live and frozen. Writes nothing. */
export async function readOurFormulas(context: Excel.RequestContext): Promise<OurFormulas> {
  const { sheets } = await readInventory(context);
  const names = await readNames(context);
  const recordSheet = await findRecordSheet(context, sheets, names);
  const ours = findOurFormulas(names);
  const others = sheets.filter(({ id }) => id !== recordSheet?.id);
  const live = await readLiveSheets(context, others, ours.isOurs);
  const rows = recordSheet === null ? [] : await readRecordRows(context, recordSheet);
  return {
    live,
    names: ours.names.filter(({ name }) => !isReserved(name)),
    frozen: rows.flatMap(({ record }) => (record === null ? [] : [record])),
  };
}
