import type { Sheet } from '../../book/book';
import { formatAddress } from '../../book/addresses';
import type { XmlDocument } from '../xml/parseXml';
import { child, isOn, type XmlNode } from '../xml/xmlNode';
import { element, outerXml, withAttributes } from '../xml/writeXml';
import type { SheetElement } from './sheetElement';

type View = Pick<Sheet, 'frozenRows' | 'frozenColumns' | 'showGridlines'>;

/** How a sheet is shown: frozen rows and columns, and gridlines. */
export const sheetViews: SheetElement = {
  name: 'sheetViews',
  read: readView,
  xml: (document, sheet) => viewsXml(document, sheet),
};

function readView(document: XmlDocument): View {
  const view = firstView(document);
  const pane = child(view, 'pane');
  const isFrozen = (pane?.attributes['state'] ?? '').startsWith('frozen');
  const count = (name: string): number => (isFrozen ? Number(pane?.attributes[name] ?? 0) : 0);
  return {
    frozenRows: count('ySplit'),
    frozenColumns: count('xSplit'),
    showGridlines: isOn(view?.attributes['showGridLines'], true),
  };
}

/** Whether a sheet's tab is selected; there may be several, which are edited together. */
export function isTabSelected(document: XmlDocument): boolean {
  return isOn(firstView(document)?.attributes['tabSelected']);
}

/** `<sheetViews>` with its first view changed, or only its tab selected or not; zoom, selection and further views stay. */
export function viewsXml(
  document: XmlDocument,
  wanted: View = readView(document),
  isSelected: boolean = isTabSelected(document),
): string {
  const { prefix } = document;
  const views = child(document.root, 'sheetViews');
  const view = firstView(document);
  const attributes = {
    showGridLines: wanted.showGridlines ? undefined : '0',
    tabSelected: isSelected ? '1' : undefined,
  };
  if (views === undefined || view === undefined) {
    const shown = { ...attributes, workbookViewId: '0' };
    return element(prefix, 'sheetViews', {}, element(prefix, 'sheetView', shown, paneXml(prefix, wanted)));
  }
  const now = readView(document);
  const isSamePane = now.frozenRows === wanted.frozenRows && now.frozenColumns === wanted.frozenColumns;
  const kept = view.children.filter(({ name }) => isSamePane || (name !== 'pane' && name !== 'selection'));
  const pane = isSamePane ? '' : paneXml(prefix, wanted);
  const changed = withAttributes(document, view, attributes, pane + outer(document, kept));
  return withAttributes(document, views, {}, changed + outer(document, views.children.slice(1)));
}

function firstView(document: XmlDocument): XmlNode | undefined {
  return child(child(document.root, 'sheetViews'), 'sheetView');
}

function outer(document: XmlDocument, nodes: readonly XmlNode[]): string {
  return nodes.map((node) => outerXml(document, node)).join('');
}

function paneXml(prefix: string, { frozenRows, frozenColumns }: View): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const frozen = element(prefix, 'pane', {
    xSplit: frozenColumns === 0 ? undefined : String(frozenColumns),
    ySplit: frozenRows === 0 ? undefined : String(frozenRows),
    topLeftCell: formatAddress({ row: frozenRows, column: frozenColumns, rows: 1, columns: 1 }),
    activePane: pane,
    state: 'frozen',
  });
  return frozen + element(prefix, 'selection', { pane });
}
