import type { ICellData, Nullable, Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { FORCED_TEXT, NUMBER, TEXT } from '../binding/univerNumbers';
import { readDanishEntry, readDanishFormula } from './danishEntry';

const DATE_FORMAT = 'dd-mm-yyyy';

/** Lets the grid, which reads what is typed as Americans write it, read Danish numbers, dates and formulas. */
export function enterDanish(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      // Before the grid's own reading of numbers and dates.
      priority: 10_000,
      handler: (cell, context, next) => {
        const format = context.workbook
          .getStyles()
          .getStyleByCell(context.worksheet.getCellRaw(context.row, context.col))?.n?.pattern;
        if (!cell || cell.t === FORCED_TEXT || format === '@') return next(cell);
        if (cell.f) return next({ ...cell, f: readDanishFormula(cell.f) });
        const typed = typedText(cell);
        if (typed === null) return next(cell);
        const entry = readDanishEntry(typed, new Date());
        switch (entry.kind) {
          case 'asTyped':
            return next(cell);
          case 'english':
            return next({ ...cell, p: null, v: entry.text });
          case 'text':
            return { ...cell, p: null, v: typed, t: TEXT };
          case 'date': {
            const style = typeof cell.s === 'object' ? cell.s : null;
            return {
              ...cell,
              p: null,
              v: entry.serial,
              t: NUMBER,
              s: { ...style, n: { pattern: format ?? DATE_FORMAT } },
            };
          }
        }
      },
    });
}

function typedText(cell: ICellData): string | null {
  const richText: Nullable<string> = cell.p?.body?.dataStream;
  if (richText) return richText.replace(/\r\n$/, '');
  return typeof cell.v === 'string' ? cell.v : null;
}
