import { sameArea } from '../../cells/rectangle';
import type { JournalEntry } from '../reading/journal';
import { askForPlace, type Place } from '../reading/readPlaces';

export type JournaledTable = Extract<JournalEntry, { kind: 'table' }>;

/** A table that reaches over other cells than it did. */
export interface MovedTable {
  readonly table: string;
  readonly was: Place;
  readonly now: Place;
}

/** Asks how far tables reach and how far they did, wherever that is by now; after the next sync the function gives those that differ. */
export function askForMoved(
  { workbook }: Excel.RequestContext,
  tables: readonly JournaledTable[],
): () => MovedTable[] {
  const asked = tables.map(({ table, mark }) => ({
    table,
    takeNow: askForPlace(workbook.tables.getItem(table).getRange()),
    takeWas: askForPlace(workbook.names.getItem(mark).getRangeOrNullObject()),
  }));
  return () =>
    asked.flatMap(({ table, takeNow, takeWas }) => {
      const [now, was] = [takeNow(), takeWas()];
      return now === null || was === null || sameArea(now.area, was.area) ? [] : [{ table, now, was }];
    });
}
