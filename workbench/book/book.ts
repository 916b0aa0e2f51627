/**
 * The workbook behind the host: a plain in-memory model of what the host's object model reads and writes.
 * Everything an .xlsx file holds beside this (charts, pivot tables, comments …) stays in its package and is
 * carried over untouched by `xlsx/`. Rows and columns are zero-based.
 */

export interface ErrorValue {
  readonly error: string;
  /** What a custom function says of it; not kept in the file. */
  readonly message?: string;
  /** Of a value that only Excel can tell: what the file holds in its place (see `unknownValue`). */
  readonly stored?: BookValue;
}

/** null is an empty cell. Dates are their serial numbers, as in Excel. */
export type BookValue = string | number | boolean | ErrorValue | null;

export interface Cell {
  value: BookValue;
  /** In en-US form without its `=`; null where there is none. */
  formula: string | null;
  style: CellStyle;
  /** The rectangle an array or spilled formula fills, in its top left cell: `B2:B25`. */
  arrayRange?: string;
  /** Of a formula entered with Ctrl+Shift+Enter: it fills just these cells, whatever it gives. */
  isFixedArray?: true;
  hyperlink?: Hyperlink;
}

/** A link to a place in the workbook (`Ark1!A1`) or to an address outside it. */
export interface Hyperlink {
  readonly documentReference: string | null;
  readonly address: string | null;
  readonly screenTip: string;
}

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';

/**
 * How a cell looks. Immutable and shared between cells: change a cell's look by giving it another style.
 * A style read from a file keeps the number of the cell format (`xf`) it came from; one made here has null.
 */
export interface CellStyle {
  readonly xf: number | null;
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `#RRGGBB`, or null for automatic. */
  readonly fontColor: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  /** The style is a border style of the file format: `thin`, `medium`, `thick`, `double`, `dotted`, `dashed`, `hair` … */
  readonly borders: { readonly [Edge in BorderEdge]?: { readonly style: string; readonly color: string } };
  /** An `Excel.HorizontalAlignment`: `General`, `Left`, `Center`, `Right` … */
  readonly horizontal: string;
  /** An `Excel.VerticalAlignment`: `Top`, `Center`, `Bottom` … */
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** Text that was typed with an apostrophe in front, so that it is never taken for a formula or a number. */
  readonly quotePrefix: boolean;
  readonly locked: boolean;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Table {
  readonly id: number;
  name: string;
  range: Rectangle;
  showHeaders: boolean;
  showTotals: boolean;
  /** Whether its filter hides rows. */
  isFiltered?: boolean;
}

/** A pivot table: what it is made from and looks like stays in the package. */
export interface Pivot {
  readonly name: string;
  range: Rectangle;
}

export interface ConditionalFormat {
  id: string;
  range: Rectangle;
  rule:
    | {
        readonly kind: 'cellValue';
        /** An `Excel.ConditionalCellValueOperator`: `EqualTo`, `NotEqualTo`, `GreaterThan` … */
        readonly operator: string;
        /** In en-US form without its `=`, as all formulas here; relative to the range's top left cell. */
        readonly formula1: string;
        readonly formula2: string | null;
      }
    | { readonly kind: 'custom'; readonly formula: string }
    | null;
  fill: string | null;
  fontColor: string | null;
}

/** What the page layout of a sheet says; null where it has not been set. */
export interface PrintSetup {
  orientation: 'Portrait' | 'Landscape' | null;
  /** `Excel.PaperType`, such as `A4`. */
  paperSize: string | null;
  fitToWidth: number | null;
  fitToHeight: number | null;
  /** Zero-based first and last row repeated on every page. */
  titleRows: { readonly first: number; readonly last: number } | null;
  headers: { left: string; center: string; right: string };
  footers: { left: string; center: string; right: string };
}

/** A comment with its replies (a thread); classic notes stay in the package. */
export interface SheetComment {
  /** `{GUID}`. */
  readonly id: string;
  /** The cell it stands on. */
  range: Rectangle;
  readonly author: string;
  /** Plain text. */
  readonly content: string;
  readonly isResolved: boolean;
  readonly replies: readonly { readonly id: string; readonly author: string; readonly content: string }[];
}

/** How deep a row is within groups (0 is in none), and whether the group that ends right above it is folded. */
export interface RowOutline {
  readonly level: number;
  readonly isCollapsed: boolean;
}

export interface Sheet {
  /** Stable as long as the workbook is open. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** `rows[row][column]`; both may have holes. */
  rows: (Cell[] | undefined)[];
  /** Width by column as the file format counts it (padding included: a column of 64 pixels is 64 / 7 wide); columns without an own width are missing. */
  columnWidths: Map<number, number>;
  /** Height in points by row. */
  rowHeights: Map<number, number>;
  /** The sheet's own filter (a table has one of its own); null where there is none. */
  autoFilter: { range: Rectangle; isFiltered: boolean } | null;
  /** Rows that are not shown, hidden by hand or by a filter. */
  hiddenRows: Set<number>;
  /** Rows that are in a group, or that a group ends with. */
  rowOutlines: Map<number, RowOutline>;
  frozenRows: number;
  frozenColumns: number;
  showGridlines: boolean;
  tabColor: string | null;
  isProtected: boolean;
  tables: Table[];
  pivots: Pivot[];
  conditionalFormats: ConditionalFormat[];
  print: PrintSetup;
  merges: Rectangle[];
  comments: SheetComment[];
  /** The part of the package this sheet was read from; null for a sheet made here. */
  readonly part: string | null;
}

export interface DefinedName {
  name: string;
  /** In en-US form without its `=`: `Ark1!$A$1:$D$9`. */
  formula: string;
  comment: string;
  visible: boolean;
  /** null for the whole workbook. */
  sheet: Sheet | null;
}

/** Every member of the package an .xlsx file was opened from, by path, and which parts have been changed. Opaque to the host. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Whose workbook the file says it is; '' where it says nothing. */
export interface BookProperties {
  author: string;
  /** Who saved it last: a program of its own writes that when it saves, not the one who uses it. */
  lastAuthor: string;
  manager: string;
  company: string;
}

export interface Book {
  sheets: Sheet[];
  /** Names of the tabs that are no worksheets (charts, dialogs, macros), which Office.js does not show: they are taken all the same. */
  otherTabs: readonly string[];
  names: DefinedName[];
  activeSheet: Sheet;
  isStructureProtected: boolean;
  /** null for a workbook made here. */
  readonly source: Package | null;
  /** Document settings of the add-in (`Office.context.document.settings`, `workbook.settings`). */
  settings: Map<string, unknown>;
  properties: BookProperties;
}
