import type { CellValueType, ICellData, Nullable } from '@univerjs/core';
import type { BookValue, Cell } from '../../book/book';
import { BOOLEAN, FORCED_TEXT, NUMBER, TEXT } from './univerNumbers';

const ERROR =
  /^#(?:N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|FIELD!|GETTING_DATA)$/;

export interface GridContent {
  readonly v: string | number | null;
  readonly t: CellValueType | null;
  readonly f: string | null;
}

/** What a cell holds as Univer holds it, without its look. */
export function toGridContent(cell: Cell): GridContent {
  return {
    ...toGridValue(cell.value, cell.style.quotePrefix),
    f: cell.formula === null ? null : `=${cell.formula}`,
  };
}

function toGridValue(value: BookValue, isForcedText: boolean): Pick<GridContent, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN };
  if (typeof value === 'string') return { v: value, t: isForcedText ? FORCED_TEXT : TEXT };
  return { v: value.error, t: TEXT };
}

/** A value of Univer's as the workbook holds it; empty text is an empty cell unless a formula gave it. */
export function fromGridValue(cell: Nullable<ICellData>, isResult: boolean): BookValue {
  const value = cell?.p?.body?.dataStream === undefined ? cell?.v : richText(cell.p.body.dataStream);
  if (value === null || value === undefined) return null;
  if (cell?.t === BOOLEAN) return value === true || Number(value) === 1;
  if (typeof value !== 'string') return value;
  if (value === '' && !isResult) return null;
  return cell?.t !== FORCED_TEXT && ERROR.test(value) ? { error: value } : value;
}

/** Whether Univer took the content as text because of an apostrophe in front. */
export function isForcedText(cell: Nullable<ICellData>): boolean {
  return cell?.t === FORCED_TEXT;
}

/** The plain text of what was typed with a look inside the cell: `\r` ends a line, `\r\n` the text. */
function richText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** Whether a cell of Univer's holds this content. */
export function holdsContent(cell: Nullable<ICellData>, content: GridContent): boolean {
  return (
    (cell?.v ?? null) === content.v &&
    (content.v === null || (cell?.t ?? null) === content.t) &&
    (cell?.f ?? null) === content.f &&
    !cell?.si &&
    !cell?.p
  );
}
