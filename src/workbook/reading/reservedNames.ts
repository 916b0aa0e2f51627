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

/** `_kommuneandel_sheet_1`: a hidden name by which the journal finds a sheet again. */
export function sheetMarkName(number: number): string {
  return `${PREFIX}_sheet_${number}`;
}

/** `_kommuneandel_moved_1`: a hidden name on the first cell of what changes places, by which it is found wherever it is. */
export function moveMarkName(number: number): string {
  return `${PREFIX}_moved_${number}`;
}

/** `_kommuneandel_table_1`: a hidden name on the cells that a table has. */
export function tableMarkName(number: number): string {
  return `${PREFIX}_table_${number}`;
}

/**
 * What a hidden name marks: the two rows (or columns) between which whole rows, or cells, have been put in, so that
 * what has come in between can be taken out again; or the rows, cells or columns of a block to take out when all else is done.
 */
export type MarkKind =
  'inserted_rows' | 'inserted_right' | 'inserted_down' | 'emptied_rows' | 'emptied_cells' | 'emptied_columns';

/** `_kommuneandel_inserted_rows_1`. */
export function markName(kind: MarkKind, number: number): string {
  return `${PREFIX}_${kind}_${number}`;
}

/** The kind and number of a mark; null for another name. */
export function parseMark(name: string): { readonly kind: MarkKind; readonly number: number } | null {
  const match =
    /^_kommuneandel_(inserted_rows|inserted_right|inserted_down|emptied_rows|emptied_cells|emptied_columns)_(\d+)$/.exec(
      name,
    );
  if (match === null) return null;
  return { kind: match[1] as MarkKind, number: Number(match[2]) };
}
