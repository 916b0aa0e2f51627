import type { PrintSetup, Sheet } from '../../book/book';
import type { Styles } from '../styles/readStyles';
import type { XmlDocument } from '../xml/parseXml';

/** Some of what a sheet is. */
export type SheetLook = Partial<Omit<Sheet, 'print'>> & { readonly print?: Partial<PrintSetup> };

/** An element of a sheet's part that says something of the sheet. */
export interface SheetElement {
  /** What it is called: `mergeCells`. */
  readonly name: string;
  /** What the part says; a part without the element says what is usual. */
  readonly read: (document: XmlDocument, styles: Styles) => SheetLook;
  /** The element for a sheet of which it says something else, or nothing where there need be none. */
  readonly xml: (document: XmlDocument, sheet: Sheet, styles: Styles) => string;
}
