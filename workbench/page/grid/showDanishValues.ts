import type { Univer } from '@univerjs/core';
import { InterceptorEffectEnum } from '@univerjs/core';
import { BOOLEAN, NUMBER } from '../binding/univerNumbers';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';

/** As many as Excel shows of a number without a format. */
const SIGNIFICANT_DIGITS = 11;

/** Shows SAND and FALSK, and numbers without a format of their own with a decimal comma; those with one the grid shows in Danish itself. */
export function showDanishValues(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'danish-values',
      // After the grid's number formats (10), which have then put a text in the number's place.
      priority: 9.5,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, context, next) => {
        if (cell && context.rawData?.t === BOOLEAN)
          return next({ ...cell, v: context.rawData.v ? 'SAND' : 'FALSK' });
        const number = context.rawData?.v;
        const isPlain = cell && typeof number === 'number' && cell.v === number && !Number.isInteger(number);
        if (!isPlain || context.rawData?.t !== NUMBER) return next(cell);
        const shown = String(Number(number.toPrecision(SIGNIFICANT_DIGITS))).replace('.', ',');
        return next({ ...cell, v: shown, t: NUMBER });
      },
    });
}
