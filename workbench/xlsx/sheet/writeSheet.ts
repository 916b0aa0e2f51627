import type { Sheet } from '../../book/book';
import { formatAddress } from '../../book/addresses';
import { usedRange } from '../../book/usedRange';
import { writeComments } from '../comments/writeComments';
import { addRelationship, relationshipsOf } from '../opc/relationships';
import type { StringWriter } from '../strings/sharedStrings';
import type { Styles } from '../styles/readStyles';
import type { StyleWriter } from '../styles/styleWriter';
import { decodeXml } from '../xml/decodeXml';
import type { XmlDocument } from '../xml/parseXml';
import { replaceChildren, type XmlPiece } from '../xml/replaceChildren';
import { child, relationshipId } from '../xml/xmlNode';
import { element } from '../xml/writeXml';
import type { CellContext } from './cellReader';
import { columnsXml, readColumnWidths } from './columns';
import { compareCells } from './compareCells';
import { readConditionalFormats } from './conditionalFormats';
import { changedConditionalFormatsXml } from './conditionalFormatsXml';
import { filterXml, readFilter } from './filters';
import { headerFooterXml, readHeaderFooter } from './headerFooter';
import { readHyperlinks } from './hyperlinks';
import { changedHyperlinksXml } from './hyperlinksXml';
import { inOrder } from './inOrder';
import { mergesXml, readMerges } from './merges';
import { fitsToPage, pageSetupXml, readPageSetup, type PageSetup } from './pageSetup';
import { protectionXml, readProtection } from './protection';
import { relationshipAttributes } from '../opc/relationshipAttributes';
import { sheetDataXml } from './sheetData';
import { propertiesXml, readProperties } from './sheetProperties';
import { writeTables } from './writeTables';
import { readView, viewsXml } from './view';

/** What the sheets of a file share while it is written. `parts` is changed in place. */
export interface SheetWriterContext {
  readonly parts: Map<string, Uint8Array>;
  /** Those of the file. */
  readonly before: ReadonlyMap<string, Uint8Array>;
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
  let text = decodeXml(context.parts.get(part) ?? new Uint8Array());
  let comparison = compareCells(text, sheet, context.cells, context.styles);
  if (!comparison.document.isInOrder) {
    text = inOrder(text);
    comparison = compareCells(text, sheet, context.cells, context.styles);
  }
  const { document, areChanged, brokenGroups } = comparison;
  const changes = new Map<string, readonly XmlPiece[]>();
  if (areChanged) {
    const writer = { ...context, text, prefix: document.prefix, brokenGroups };
    changes.set('sheetData', [sheetDataXml(sheet, context.cells, writer)]);
    const used = usedRange(sheet, false);
    const ref = used === null ? 'A1' : formatAddress(used);
    changes.set('dimension', [element(document.prefix, 'dimension', { ref })]);
  }
  for (const [name, xml] of changedElements(context, document, sheet, part, isSelected))
    changes.set(name, [xml]);
  const tableParts = writeTables(context.parts, document, sheet, part);
  if (tableParts !== undefined) changes.set('tableParts', [tableParts]);
  const drawing = child(document.root, 'legacyDrawing');
  const where = { ...context, sheetPart: part };
  if (writeComments(where, sheet, drawing && relationshipId(drawing))) changes.set('legacyDrawing', ['']);
  if (changes.size > 0) context.parts.set(part, replaceChildren(document, ORDER, changes));
  return { isChanged: changes.size > 0, areCellsChanged: areChanged };
}

function changedElements(
  { parts, stylesRead, styles }: SheetWriterContext,
  document: XmlDocument,
  sheet: Sheet,
  part: string,
  isSelected: boolean | undefined,
): Map<string, string> {
  const changes = new Map<string, string>();
  const { colours, differential } = stylesRead;
  const compare = <T>(name: string, now: T, wanted: T, xml: () => string): void => {
    if (JSON.stringify(now) !== JSON.stringify(wanted)) changes.set(name, xml());
  };
  const view = readView(document);
  const { frozenRows, frozenColumns, showGridlines, print } = sheet;
  const wantedView = { frozenRows, frozenColumns, showGridlines, isSelected: isSelected ?? view.isSelected };
  compare('sheetViews', view, wantedView, () => viewsXml(document, wantedView));
  compare('cols', sorted(readColumnWidths(document)), sorted(sheet.columnWidths), () =>
    columnsXml(document, sheet.columnWidths),
  );
  const { orientation, paperSize, fitToWidth, fitToHeight } = print;
  const pages: PageSetup = { orientation, paperSize, fitToWidth, fitToHeight };
  compare('pageSetup', readPageSetup(document), pages, () => pageSetupXml(document, pages));
  const properties = readProperties(document, colours);
  const pagesChanged = JSON.stringify(readPageSetup(document)) !== JSON.stringify(pages);
  const wantedProperties = {
    tabColor: sheet.tabColor,
    fitsToPage: pagesChanged ? fitsToPage(pages) : properties.fitsToPage,
  };
  compare('sheetPr', properties, wantedProperties, () => propertiesXml(document, wantedProperties, colours));
  const { headers, footers } = print;
  compare('headerFooter', readHeaderFooter(document), { headers, footers }, () =>
    headerFooterXml(document, print),
  );
  compare('sheetProtection', readProtection(document), sheet.isProtected, () =>
    protectionXml(document, sheet.isProtected),
  );
  const { autoFilter } = sheet;
  compare('autoFilter', readFilter(document), autoFilter, () =>
    autoFilter === null ? '' : filterXml(document, autoFilter.range, autoFilter.isFiltered),
  );
  compare('mergeCells', readMerges(document), sheet.merges, () => mergesXml(document, sheet.merges));
  const read = readConditionalFormats(document, differential);
  const formats = changedConditionalFormatsXml(document, read, sheet.conditionalFormats, styles);
  if (formats !== undefined) changes.set('conditionalFormatting', formats);
  const links = changedHyperlinksXml(
    document,
    readHyperlinks(document, relationshipsOf(parts, part)),
    sheet,
    (address) => relationshipAttributes(document, addRelationship(parts, part, 'hyperlink', address, true)),
  );
  if (links !== undefined) changes.set('hyperlinks', links);
  return changes;
}

function sorted(widths: ReadonlyMap<number, number>): [number, number][] {
  return [...widths].sort(([one], [other]) => one - other);
}
