import { type IDisposable, InterceptorEffectEnum, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Book } from '../../book/book';
import { cellInSheet } from '../../book/cellAt';
import { conditionalLook } from './conditionalLook';
import type { GridPort } from './gridPort';

/** Lets the grid draw what the workbook's conditional formats say. */
export function showConditionalFormats(book: Book, port: GridPort): IDisposable {
  return port.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: `conditional-formats-${port.unitId}`,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const sheet = unitId === port.unitId ? book.sheets.find(({ id }) => id === subUnitId) : undefined;
      const look = sheet && conditionalLook(sheet, row, col, cellInSheet(sheet, row, col)?.value ?? null);
      if (!look) return next(cell);
      const style: IStyleData = { ...cell?.interceptorStyle };
      if (look.fill !== null) style.bg = { rgb: look.fill };
      if (look.fontColor !== null) style.cl = { rgb: look.fontColor };
      return next({ ...cell, interceptorStyle: style });
    },
  });
}
