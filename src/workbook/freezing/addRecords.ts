import type { NameFormula } from '../../freezing/findOurFormulas';
import { FROZEN_SHEET_NAME, hasPointer } from '../../freezing/frozenNames';
import { recordCells } from '../../freezing/frozenRecord';
import type { FreezeArea } from '../../freezing/planFreeze';
import { freeSheetName } from '../../sheets/sheetNames';
import { frozenSheetTexts } from '../../texts/frozenSheetTexts';
import { nameFormula } from '../../cells/addresses';
import { textInput } from '../../cells/textInput';
import { columnWidth } from '../ranges/columnWidth';
import { cellBytes, inParts } from '../ranges/inParts';
import { rangeOf } from '../ranges/ranges';
import { endRow } from '../../cells/rectangle';
import type { SheetEntry } from '../reading/inventory';
import { reservedSheetName } from '../reading/reservedNames';
import { startRequests, type Requests } from '../ranges/requests';
import { HEADINGS, type RecordSheet } from './findRecordSheet';

/** In characters, under the headings. */
const WIDTHS = [24, 10, 14, 90, 20, 14, 28];
/** About what it takes to add a name. */
const NAME_BYTES = 600;

/** What has been found out about the workbook. */
export interface RecordPlace {
  /** Null where it has to be made. */
  readonly sheet: RecordSheet | null;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameFormula[];
}

/**
 * Writes down the formulas that are to be frozen, and gives each rectangle its hidden name. A new sheet gets its name
 * last: until then it has one that recovery takes away.
 */
export async function addRecords(
  context: Excel.RequestContext,
  areas: readonly FreezeArea[],
  { sheet, sheets, names }: RecordPlace,
): Promise<void> {
  const requests = startRequests(context);
  const { worksheets } = context.workbook;
  const handle =
    sheet === null ? addSheet(worksheets.add(reservedSheetName(1))) : worksheets.getItem(sheet.id);
  const firstRow = endRow(sheet?.area ?? HEADINGS);
  await writeRecordCells(
    requests,
    handle,
    firstRow,
    areas.flatMap(({ records }) => records.map(recordCells)),
  );
  if (sheet === null) {
    const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
    const name = freeSheetName(frozenSheetTexts.sheet, taken);
    handle.name = name;
    pointAt(context, name, names);
  }
  for (const { name, sheet: home, area } of areas) {
    await requests.makeRoom(NAME_BYTES);
    context.workbook.names.add(name, nameFormula(home, area)).visible = false;
  }
  await requests.send();
}

/** Writes rows of texts, each as text whatever it looks like. */
export async function writeRecordCells(
  requests: Requests,
  sheet: Excel.Worksheet,
  firstRow: number,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const inputs = rows.map((cells) => cells.map(textInput));
  const sizeOf = (cells: readonly string[]): number =>
    cells.reduce((bytes, cell) => bytes + cellBytes(cell), 0);
  for (const part of inParts(inputs, sizeOf)) {
    await requests.makeRoom(part.bytes);
    const area = { ...HEADINGS, row: firstRow + part.first, rows: part.rows.length };
    rangeOf(sheet, area).values = part.rows.map((cells) => [...cells]);
  }
}

function addSheet(sheet: Excel.Worksheet): Excel.Worksheet {
  sheet.visibility = 'Hidden';
  sheet.getRange('A1').values = [[textInput(frozenSheetTexts.explanation)]];
  const headings = rangeOf(sheet, HEADINGS);
  headings.values = [[...frozenSheetTexts.headings]];
  headings.format.font.bold = true;
  WIDTHS.forEach((width, column) => {
    rangeOf(sheet, { ...HEADINGS, column, columns: 1 }).format.columnWidth = columnWidth(width);
  });
  return sheet;
}

function pointAt(context: Excel.RequestContext, sheet: string, names: readonly NameFormula[]): void {
  const collection = context.workbook.names;
  // Left behind where someone has deleted the sheet.
  if (hasPointer(names)) collection.getItem(FROZEN_SHEET_NAME).delete();
  collection.add(FROZEN_SHEET_NAME, nameFormula(sheet, HEADINGS)).visible = false;
}
