/**
 * What every sheet and name begins with that is there only while the workbook is written. Whatever is found with it
 * was left behind by a run that was cut off.
 */
const PREFIX = '_kommuneandel';

/**
 * The sheet that tells what is being written, so that it can be undone after the pane is gone; and, where the structure is
 * protected, the name that tells it.
 */
export const journalName = PREFIX;

/** `_kommuneandel_journal_1`: a hidden name with a part of a journal that is kept in names. */
export function journalPartName(number: number): string {
  return `${PREFIX}_journal_${number}`;
}

/** The number of such a part; null for another name. */
export function journalPartNumber(name: string): number | null {
  const match = /^_kommuneandel_journal_(\d+)$/i.exec(name);
  return match === null ? null : Number(match[1]);
}

/** Whether a sheet or a name is one of a run of ours. */
export function isReserved(name: string): boolean {
  return name.toLowerCase().startsWith(PREFIX);
}

/** `_kommuneandel_1`: a sheet with copies, or a new sheet until it gets its name. */
export function reservedSheetName(number: number): string {
  return `${PREFIX}_${number}`;
}

/**
 * What a hidden name marks: the two rows (or columns) between which whole rows, or cells, have been put in, so that
 * what has come in between can be taken out again; or the rows, cells or columns of a block to take out when all else is done.
 */
export type GapKind =
  'inserted_rows' | 'inserted_right' | 'inserted_down' | 'emptied_rows' | 'emptied_cells' | 'emptied_columns';

/** That; or a sheet that the journal speaks of, the cells that a table has, or the first cell of what changes places. */
export type MarkKind = GapKind | 'sheet' | 'table' | 'moved';

/** `_kommuneandel_inserted_rows_1`. */
export function markName(kind: MarkKind, number: number): string {
  return `${PREFIX}_${kind}_${number}`;
}

/** The kind and number of a mark of a gap; null for another name. */
export function parseGapMark(name: string): { readonly kind: GapKind; readonly number: number } | null {
  const match =
    /^_kommuneandel_(inserted_rows|inserted_right|inserted_down|emptied_rows|emptied_cells|emptied_columns)_(\d+)$/.exec(
      name,
    );
  return match === null ? null : { kind: match[1] as GapKind, number: Number(match[2]) };
}
