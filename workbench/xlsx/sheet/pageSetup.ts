import type { PrintSetup } from '../../book/book';
import type { XmlDocument } from '../xml/parseXml';
import { child, isOn } from '../xml/xmlNode';
import { element, withAttributes } from '../xml/writeXml';
import type { SheetElement } from './sheetElement';

/** `Excel.PaperType` in the order of the file format's numbers, from 1. */
const PAPERS = [
  'Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5',
  'B4', 'B5', 'Folio', 'Quatro', 'Paper10x14', 'Paper11x17', 'Note',
]; // prettier-ignore

/** How a sheet's pages are set up. Pages to fit are null where the sheet does not scale, or as many as it takes. Printer settings, scale and quality stay, and so does what is null. */
export const pageSetup: SheetElement = {
  name: 'pageSetup',
  read(document) {
    const { orientation, paperSize } = child(document.root, 'pageSetup')?.attributes ?? {};
    return {
      print: {
        orientation:
          orientation === 'landscape' ? 'Landscape' : orientation === 'portrait' ? 'Portrait' : null,
        paperSize: PAPERS[Number(paperSize ?? 0) - 1] ?? null,
        ...readFit(document),
      },
    };
  },
  xml(document, { print }) {
    const node = child(document.root, 'pageSetup');
    const attributes: Record<string, string | undefined> = {};
    if (print.paperSize !== null && PAPERS.includes(print.paperSize)) {
      attributes['paperSize'] = String(PAPERS.indexOf(print.paperSize) + 1);
    }
    if (print.orientation !== null) attributes['orientation'] = print.orientation.toLowerCase();
    if (fits(print)) {
      attributes['fitToWidth'] = String(print.fitToWidth ?? 0);
      attributes['fitToHeight'] = String(print.fitToHeight ?? 0);
    }
    return node === undefined
      ? element(document.prefix, 'pageSetup', attributes)
      : withAttributes(document, node, attributes);
  },
};

type Fit = Pick<PrintSetup, 'fitToWidth' | 'fitToHeight'>;

/** To how many pages a sheet is scaled, by what its properties say too. */
export function readFit({ root }: XmlDocument): Fit {
  const attributes = child(root, 'pageSetup')?.attributes ?? {};
  const page = child(child(root, 'sheetPr'), 'pageSetUpPr');
  const pages = (name: string): number | null =>
    isOn(page?.attributes['fitToPage']) ? Number(attributes[name] ?? 1) || null : null;
  return { fitToWidth: pages('fitToWidth'), fitToHeight: pages('fitToHeight') };
}

/** Whether a page set-up scales the sheet to a number of pages. */
export function fits({ fitToWidth, fitToHeight }: Fit): boolean {
  return fitToWidth !== null || fitToHeight !== null;
}
