import type { PrintSetup } from '../../book/book';
import type { XmlDocument } from '../xml/parseXml';
import { child, isOn } from '../xml/xmlNode';
import { element, withAttributes } from '../xml/writeXml';

/** `Excel.PaperType` in the order of the file format's numbers, from 1. */
const PAPERS = [
  'Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5',
  'B4', 'B5', 'Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note',
]; // prettier-ignore

export type PageSetup = Pick<PrintSetup, 'orientation' | 'paperSize' | 'fitToWidth' | 'fitToHeight'>;

/** How a sheet's pages are set up. Pages to fit are null where the sheet does not scale, or as many as it takes. */
export function readPageSetup(document: XmlDocument): PageSetup {
  const attributes = child(document.root, 'pageSetup')?.attributes ?? {};
  const page = child(child(document.root, 'sheetPr'), 'pageSetUpPr');
  const pages = (name: string): number | null =>
    isOn(page?.attributes['fitToPage']) ? Number(attributes[name] ?? 1) || null : null;
  const orientation = attributes['orientation'];
  return {
    orientation: orientation === 'landscape' ? 'Landscape' : orientation === 'portrait' ? 'Portrait' : null,
    paperSize: PAPERS[Number(attributes['paperSize'] ?? 0) - 1] ?? null,
    fitToWidth: pages('fitToWidth'),
    fitToHeight: pages('fitToHeight'),
  };
}

/** Whether a page set-up scales the sheet to a number of pages. */
export function fitsToPage({ fitToWidth, fitToHeight }: PageSetup): boolean {
  return fitToWidth !== null || fitToHeight !== null;
}

/** `<pageSetup>` with these settings; printer settings, scale and quality stay, and so does what is null here. */
export function pageSetupXml(document: XmlDocument, wanted: PageSetup): string {
  const node = child(document.root, 'pageSetup');
  const attributes: Record<string, string | undefined> = {};
  if (wanted.paperSize !== null && PAPERS.includes(wanted.paperSize)) {
    attributes['paperSize'] = String(PAPERS.indexOf(wanted.paperSize) + 1);
  }
  if (wanted.orientation !== null) attributes['orientation'] = wanted.orientation.toLowerCase();
  if (fitsToPage(wanted)) {
    attributes['fitToWidth'] = String(wanted.fitToWidth ?? 0);
    attributes['fitToHeight'] = String(wanted.fitToHeight ?? 0);
  }
  return node === undefined
    ? element(document.prefix, 'pageSetup', attributes)
    : withAttributes(document, node, attributes);
}
