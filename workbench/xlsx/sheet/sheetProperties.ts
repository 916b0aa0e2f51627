import { resolveColour } from '../styles/colours';
import { opaque } from '../styles/lookXml';
import { child } from '../xml/xmlNode';
import { element, outerXml, withAttributes } from '../xml/writeXml';
import { fits, readFit } from './pageSetup';
import type { SheetElement } from './sheetElement';

/** The colour of a sheet's tab, and that its pages are scaled; code name, outline settings and the like stay. */
export const sheetProperties: SheetElement = {
  name: 'sheetPr',
  read: (document, { colours }) => ({
    tabColor: resolveColour(child(child(document.root, 'sheetPr'), 'tabColor'), colours),
    print: readFit(document),
  }),
  xml(document, sheet, styles) {
    const { prefix } = document;
    const properties = child(document.root, 'sheetPr');
    const kept = (name: string): string => {
      const node = child(properties, name);
      return node === undefined ? '' : outerXml(document, node);
    };
    const tab = sheet.tabColor === null ? '' : element(prefix, 'tabColor', { rgb: opaque(sheet.tabColor) });
    const page = child(properties, 'pageSetUpPr');
    const scaled = { fitToPage: fits(sheet.print) ? '1' : undefined };
    const pages =
      page === undefined ? element(prefix, 'pageSetUpPr', scaled) : withAttributes(document, page, scaled);
    const content = [
      sheetProperties.read(document, styles).tabColor === sheet.tabColor ? kept('tabColor') : tab,
      kept('outlinePr'),
      fits(readFit(document)) === fits(sheet.print) ? kept('pageSetUpPr') : pages,
    ].join('');
    if (properties !== undefined) return withAttributes(document, properties, {}, content);
    return content === '' ? '' : element(prefix, 'sheetPr', {}, content);
  },
};
