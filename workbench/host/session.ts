import type { Book, Rectangle, Sheet } from '../book/book';
import { ExcelError } from '../book/excelError';
import { cellInSheet } from '../book/cellAt';
import { shiftCells } from '../book/shiftCells';
import type { Shift } from '../book/shift';
import { CellRange } from './cellRange';
import { References } from './wire/references';

/** Cells that a formula refers to. */
export interface ReferredCells {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

export interface SessionSettings {
  /** Fills in the values of formula cells; called before values are read, when something has changed. */
  readonly calculate: ((book: Book) => void) | null;
  /**
   * Works out which cells the formula of a defined name refers to: null where it refers to none, undefined where it
   * cannot tell. Without it such names are refused.
   */
  readonly locate: ((book: Book, formula: string, home: Sheet) => ReferredCells | null | undefined) | null;
  /** Beyond this many cells `values` and the like are null. */
  readonly cellsPerRead: number;
  readonly fileName: string;
  /** Excel on Windows and Mac gives names' formulas in the user's language (office-js issue 2834): `#REFERENCE!`. */
  readonly isDesktop?: boolean;
  /** Tables grow over what is written right below or beside them, as for somebody who types. */
  readonly growsTables?: boolean;
  /** Opened read-only: Excel says so, and lets cells be changed that cannot be saved under the same name. */
  readonly isReadOnly?: boolean;
}

/** What one open workbook and its add-in share while the host runs. */
export class Session {
  readonly book: Book;
  readonly settings: SessionSettings;
  readonly references = new References();
  /** The events the add-in has asked for, as `Worksheet.DataChanged {sheet id}`. */
  readonly registeredEvents = new Set<string>();
  selection: CellRange;
  /** Further areas that are selected, on the same sheet. */
  otherSelected: readonly CellRange[] = [];
  /** Whether a chart or a picture is selected, so that no cells are. */
  isChartSelected = false;
  calculationMode: 'Automatic' | 'Manual' = 'Automatic';
  #isChanged: boolean;

  constructor(book: Book, settings: SessionSettings) {
    this.book = book;
    this.settings = settings;
    this.selection = new CellRange(this, book.activeSheet, { row: 0, column: 0, rows: 1, columns: 1 });
    this.#isChanged = false;
  }

  /** To be called after anything that a formula's value may depend on. */
  changed(): void {
    this.#isChanged = true;
  }

  /** Brings the formulas' values up to date, unless the user wants to do that. */
  settle(): void {
    if (this.calculationMode === 'Automatic') this.calculate();
  }

  /** Whether something has changed since formulas were last calculated. */
  get isStale(): boolean {
    return this.#isChanged;
  }

  /** Calculates now. */
  calculate(): void {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    this.settings.calculate?.(this.book);
  }

  /** Inserts or deletes cells; the ranges that the add-in keeps move along. */
  shift(shift: Shift): void {
    shiftCells(this.book, shift);
    for (const target of [...this.references.targets, this.selection]) {
      if (target instanceof CellRange) target.follow(shift);
    }
    this.changed();
  }

  /** Throws `AccessDenied` where the sheet is protected and, if an area is given, a cell in it is locked. */
  refuseIfProtected(sheet: Sheet, area?: Rectangle): void {
    if (!sheet.isProtected) return;
    if (area === undefined || hasLockedCell(sheet, area)) throw new ExcelError('AccessDenied');
  }

  /** Throws `AccessDenied` where sheets must not be added, removed, renamed, moved or hidden. */
  refuseIfStructureProtected(): void {
    if (this.book.isStructureProtected) throw new ExcelError('AccessDenied');
  }
}

/** A cell nobody has touched is locked, so an area is free only where every cell has been unlocked. */
function hasLockedCell(sheet: Sheet, area: Rectangle): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (cellInSheet(sheet, row, column)?.style.locked !== false) return true;
    }
  }
  return false;
}
