import type { XmlDocument } from '../xml/parseXml';
import { child, isOn } from '../xml/xmlNode';
import { element } from '../xml/writeXml';

/** Whether a sheet is protected. */
export function readProtection(document: XmlDocument): boolean {
  return isOn(child(document.root, 'sheetProtection')?.attributes['sheet']);
}

/** `<sheetProtection>` of a sheet that is protected without a password, or nothing. */
export function protectionXml({ prefix }: XmlDocument, isProtected: boolean): string {
  return isProtected ? element(prefix, 'sheetProtection', { sheet: '1', objects: '1', scenarios: '1' }) : '';
}
