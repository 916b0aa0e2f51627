import type { Sheet } from '../../book/book';
import { formatAddress } from '../../book/addresses';
import { usedRange } from '../../book/usedRange';
import { writeComments } from '../comments/writeComments';
import { partText, type Parts, type PartsToWrite } from '../opc/parts';
import { addRelationship, relationshipsOf } from '../opc/relationships';
import type { StringWriter } from '../strings/sharedStrings';
import type { Styles } from '../styles/readStyles';
import type { StyleWriter } from '../styles/styleWriter';
import { replaceChildren, type XmlPiece } from '../xml/replaceChildren';
import { child, relationshipId } from '../xml/xmlNode';
import { element } from '../xml/writeXml';
import type { CellContext } from './cellReader';
import { compareCells } from './compareCells';
import { readConditionalFormats } from './conditionalFormats';
import { changedConditionalFormatsXml } from './conditionalFormatsXml';
import { readHyperlinks } from './hyperlinks';
import { changedHyperlinksXml } from './hyperlinksXml';
import { orderedRows } from './orderedRows';
import { relationshipAttributes } from '../opc/relationshipAttributes';
import { sheetDataXml } from './sheetData';
import { changedElements } from './sheetElements';
import { writeTables } from './writeTables';
import { isTabSelected, viewsXml } from './view';

/** What the sheets of a file share while it is written. `parts` is changed in place. */
export interface SheetWriterContext {
  readonly parts: PartsToWrite;
  /** Those of the file. */
  readonly before: Parts;
  readonly cells: CellContext;
  readonly stylesRead: Styles;
  readonly styles: StyleWriter;
  readonly strings: StringWriter;
}

/** The elements of a sheet in the schema's order (ECMA-376 18.3.1.99). */
const ORDER = [
  'sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetCalcPr', 'sheetProtection',
  'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews', 'mergeCells',
  'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup',
  'headerFooter', 'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing',
  'legacyDrawing', 'legacyDrawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
]; // prettier-ignore

/**
 * Brings a sheet's part in line with the sheet: only elements that differ are written again, and a part that
 * differs in nothing stays byte for byte. Says whether anything, and whether any cell, has changed.
 * `isSelected` is whether its tab is to be selected, undefined to leave that as it is.
 */
export function writeSheet(
  context: SheetWriterContext,
  sheet: Sheet,
  part: string,
  isSelected?: boolean,
): { readonly isChanged: boolean; readonly areCellsChanged: boolean } {
  const { parts, styles, stylesRead } = context;
  let text = partText(parts, part);
  let comparison = compareCells(text, sheet, context.cells, styles);
  if (!comparison.document.isInOrder) {
    text = orderedRows(text);
    comparison = compareCells(text, sheet, context.cells, styles);
  }
  const { document, areChanged, brokenGroups } = comparison;
  const changes = new Map<string, readonly XmlPiece[]>(changedElements(document, sheet, stylesRead));
  const set = (name: string, xml: string | undefined): void => {
    if (xml !== undefined) changes.set(name, [xml]);
  };
  if (areChanged) {
    const writer = { ...context, text, prefix: document.prefix, brokenGroups };
    changes.set('sheetData', [sheetDataXml(sheet, context.cells, writer)]);
    const used = usedRange(sheet, false);
    const ref = used === null ? 'A1' : formatAddress(used);
    set('dimension', element(document.prefix, 'dimension', { ref }));
  }
  if (isSelected !== undefined && isSelected !== isTabSelected(document)) {
    set('sheetViews', viewsXml(document, sheet, isSelected));
  }
  const formats = readConditionalFormats(document, stylesRead.differential);
  set(
    'conditionalFormatting',
    changedConditionalFormatsXml(document, formats, sheet.conditionalFormats, styles),
  );
  const links = readHyperlinks(document, relationshipsOf(parts, part));
  set(
    'hyperlinks',
    changedHyperlinksXml(document, links, sheet, (address) =>
      relationshipAttributes(document, addRelationship(parts, part, 'hyperlink', address, true)),
    ),
  );
  set('tableParts', writeTables(parts, document, sheet, part));
  const drawing = child(document.root, 'legacyDrawing');
  const where = { ...context, sheetPart: part };
  if (writeComments(where, sheet, drawing && relationshipId(drawing))) set('legacyDrawing', '');
  if (changes.size > 0) parts.set(part, replaceChildren(document, ORDER, changes));
  return { isChanged: changes.size > 0, areCellsChanged: areChanged };
}
