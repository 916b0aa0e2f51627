import { formatAddress, quoteSheetName } from '../../book/addresses';
import type { CellStyle } from '../../book/book';
import { forEachCell } from '../../book/cellAt';
import { ExcelError } from '../../book/excelError';
import { DEFAULT_STYLE, looksDefault } from '../../book/styles';
import type { CellRange } from '../cellRange';
import { changeLook } from '../cells/looks';
import { matrixReader } from '../cells/matrix';
import {
  readFormulas,
  readNumberFormats,
  readTexts,
  readRangeValues,
  readValueTypes,
} from '../cells/readCells';
import { writeRangeCells } from '../cells/writeRangeCells';
import { asFlag, asText } from '../wire/arguments';
import { defineObject, type ObjectMaker } from '../wire/hostObject';
import { conditionalFormatsObject } from './conditionalFormats';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { rangeEdits } from './rangeEdits';
import { formatObject } from './rangeFormat';
import { rangeNavigation } from './rangeNavigation';
import { hasSpill, rangeSpill } from './rangeSpill';
import { SheetTarget } from './sheetTarget';
import { worksheetObject } from './worksheet';

/** Excel's style of cells that have no other, in every language. */
const NORMAL = 'Normal';

export const rangeObject: ObjectMaker<CellRange> = defineObject<CellRange>({
  className: 'Range',
  scalars: {
    address: { get: addressOf },
    cellCount: { get: ({ area }) => area.rows * area.columns },
    columnCount: { get: ({ area }) => area.columns },
    columnIndex: { get: ({ area }) => area.column },
    formulas: { get: readFormulas, set: writeRangeCells },
    hasSpill: { get: hasSpill, onRequest: true },
    hyperlink: { get: readHyperlink, set: writeHyperlink },
    numberFormat: { get: readNumberFormats, set: writeNumberFormats },
    rowHidden: { get: rowHidden, set: hideRows },
    rowCount: { get: ({ area }) => area.rows },
    rowIndex: { get: ({ area }) => area.row },
    style: { get: styleOf, set: writeStyle, onRequest: true },
    text: { get: readTexts, onRequest: true },
    valueTypes: { get: readValueTypes },
    values: { get: readRangeValues, set: writeRangeCells },
  },
  children: {
    conditionalFormats: conditionalFormatsObject,
    format: (range) => formatObject([range]),
    worksheet: ({ session, sheet }) => worksheetObject(new SheetTarget(session, sheet)),
  },
  methods: { ...rangeNavigation, ...rangeEdits, ...rangeSpill },
});

/** `'Fordeling Drift'!A1:B2`. */
function addressOf({ sheet, area }: CellRange): string {
  return `${quoteSheetName(sheet.name)}!${formatAddress(area)}`;
}

/** `Normal` where nobody has given the cells looks; what others are called, and looks of several styles, is not told. */
function styleOf({ sheet, area }: CellRange): string | null {
  const styles: CellStyle[] = [];
  forEachCell(sheet, area, ({ style }) => styles.push(style));
  return styles.every(looksDefault) ? NORMAL : null;
}

/** Guess: the style Normal takes all looks away, and leaves conditional formats and merged cells. */
function writeStyle({ session, sheet, area }: CellRange, value: unknown): void {
  if (asText(value) !== NORMAL) {
    throw new ExcelError('NotImplemented', `The workbench's host has the style ${NORMAL} only.`);
  }
  session.refuseIfProtected(sheet, area);
  forEachCell(sheet, area, (cell) => (cell.style = DEFAULT_STYLE));
  session.changed();
}

/** Null where only some of the rows are hidden. */
function rowHidden({ sheet, area }: CellRange): boolean | null {
  const isIn = (row: number): boolean => row >= area.row && row < area.row + area.rows;
  const hidden = [...sheet.hiddenRows].filter(isIn).length;
  return hidden === 0 ? false : hidden === area.rows ? true : null;
}

function hideRows({ session, sheet, area }: CellRange, value: unknown): void {
  const isHidden = asFlag(value);
  session.refuseIfProtected(sheet);
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (isHidden) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
}

function writeNumberFormats(range: CellRange, assigned: unknown): void {
  const { area } = range;
  const at = matrixReader(assigned, area);
  if (!Array.isArray(assigned)) {
    changeLook([range], { numberFormat: asText(assigned) });
    return;
  }
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const format = at(row, column);
      if (format === null) continue;
      const cell = range.with({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 });
      changeLook([cell], { numberFormat: asText(format) });
    }
  }
}
