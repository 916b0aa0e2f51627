import { resolveColour, type ColourTable } from '../styles/colours';
import { opaque } from '../styles/lookXml';
import type { XmlDocument } from '../xml/parseXml';
import { child, isOn } from '../xml/xmlNode';
import { element, outerXml, withAttributes } from '../xml/writeXml';

export interface SheetProperties {
  /** `#RRGGBB`, or null for none. */
  readonly tabColor: string | null;
  /** Whether the page set-up scales to a number of pages. */
  readonly fitsToPage: boolean;
}

export function readProperties(document: XmlDocument, colours: ColourTable): SheetProperties {
  const properties = child(document.root, 'sheetPr');
  return {
    tabColor: resolveColour(child(properties, 'tabColor'), colours),
    fitsToPage: isOn(child(properties, 'pageSetUpPr')?.attributes['fitToPage']),
  };
}

/** `<sheetPr>` with those two changed where they differ; code name, outline settings and the like stay. */
export function propertiesXml(document: XmlDocument, wanted: SheetProperties, colours: ColourTable): string {
  const { prefix } = document;
  const properties = child(document.root, 'sheetPr');
  const now = readProperties(document, colours);
  const kept = (name: string): string => {
    const node = child(properties, name);
    return node === undefined ? '' : outerXml(document, node);
  };
  const fresh = wanted.tabColor === null ? '' : element(prefix, 'tabColor', { rgb: opaque(wanted.tabColor) });
  const tab = wanted.tabColor === now.tabColor ? kept('tabColor') : fresh;
  const content = tab + kept('outlinePr') + pageXml(document, wanted.fitsToPage);
  if (properties !== undefined) return withAttributes(document, properties, {}, content);
  return content === '' ? '' : element(prefix, 'sheetPr', {}, content);
}

function pageXml(document: XmlDocument, fitsToPage: boolean): string {
  const page = child(child(document.root, 'sheetPr'), 'pageSetUpPr');
  const fitToPage = fitsToPage ? '1' : undefined;
  if (page !== undefined) return withAttributes(document, page, { fitToPage });
  return fitsToPage ? element(document.prefix, 'pageSetUpPr', { fitToPage }) : '';
}
