import type { Rectangle, Sheet } from '../book/book';
import { ExcelError } from '../book/excelError';
import { MAX_COLUMNS, MAX_ROWS } from '../book/limits';
import { shiftArea, type Shift } from '../book/shift';
import type { Session } from './session';

/**
 * What a Range object stands for. One that the add-in keeps moves with its cells when others are inserted or
 * deleted (a guess as to the details); once its cells or its sheet are gone, using it throws `InvalidReference`.
 */
export class CellRange {
  readonly session: Session;
  readonly #sheet: Sheet;
  #area: Rectangle | null;

  constructor(session: Session, sheet: Sheet, area: Rectangle) {
    const isOnSheet =
      area.row >= 0 &&
      area.column >= 0 &&
      area.rows > 0 &&
      area.columns > 0 &&
      area.row + area.rows <= MAX_ROWS &&
      area.column + area.columns <= MAX_COLUMNS;
    if (!isOnSheet) throw new ExcelError('InvalidArgument');
    this.session = session;
    this.#sheet = sheet;
    this.#area = area;
  }

  get sheet(): Sheet {
    if (!this.session.book.sheets.includes(this.#sheet)) throw new ExcelError('InvalidReference');
    return this.#sheet;
  }

  get area(): Rectangle {
    if (this.#area === null) throw new ExcelError('InvalidReference');
    return this.#area;
  }

  get isWholeRowOrColumn(): boolean {
    return this.area.rows === MAX_ROWS || this.area.columns === MAX_COLUMNS;
  }

  /** Another area of the same sheet. */
  with(area: Partial<Rectangle>): CellRange {
    return new CellRange(this.session, this.sheet, { ...this.area, ...area });
  }

  follow(shift: Shift): void {
    if (shift.sheet === this.#sheet && this.#area !== null) this.#area = shiftArea(this.#area, shift);
  }
}
