import type { Hyperlink } from '../../book/book';
import { cellInSheet, ensureCell } from '../../book/cellAt';
import { ExcelError } from '../../book/excelError';
import { restyle } from '../../book/styles';
import type { CellRange } from '../cellRange';
import { readValue } from '../cells/readCells';
import { refuseWholeRowsAndColumns } from '../cells/looks';
import { asRecord, asText } from '../wire/arguments';

/** Guess: what Excel's own style for links looks like. */
const LINK_LOOK = { fontColor: '#0563C1', underline: true };

/** The link of the range's first cell (a guess for several cells); null where it has none. */
export function readHyperlink({ sheet, area }: CellRange): object | null {
  const cell = cellInSheet(sheet, area.row, area.column);
  if (cell?.hyperlink === undefined) return null;
  const { documentReference, address, screenTip } = cell.hyperlink;
  return {
    ...(documentReference === null ? {} : { documentReference }),
    ...(address === null ? {} : { address }),
    screenTip,
    textToDisplay: String(readValue(cell)),
  };
}

/** Gives every cell of the range a link. Guess: `textToDisplay` is always text; without it the cell keeps what it holds. */
export function writeHyperlink(range: CellRange, value: unknown): void {
  const { sheet, area, session } = range;
  refuseWholeRowsAndColumns(range);
  session.refuseIfProtected(sheet, area);
  const link = asRecord(value);
  const hyperlink = readLink(link);
  const text = link['textToDisplay'] === undefined ? null : asText(link['textToDisplay']);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = ensureCell(sheet, row, column);
      cell.hyperlink = hyperlink;
      cell.style = restyle(cell.style, LINK_LOOK);
      if (text !== null) Object.assign(cell, { value: text, formula: null });
      else if (cell.value === null) cell.value = hyperlink.documentReference ?? hyperlink.address;
    }
  }
  session.changed();
}

function readLink({
  documentReference,
  address,
  screenTip = '',
}: Readonly<Record<string, unknown>>): Hyperlink {
  if (documentReference === undefined && address === undefined) throw new ExcelError('InvalidArgument');
  return {
    documentReference: documentReference === undefined ? null : asText(documentReference),
    address: address === undefined ? null : asText(address),
    screenTip: asText(screenTip),
  };
}
