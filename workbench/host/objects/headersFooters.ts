import { asText } from '../wire/arguments';
import { defineObject, type Scalar } from '../wire/hostObject';
import type { SheetTarget } from './sheetTarget';

type Place = 'left' | 'center' | 'right';

const headerFooterObject = defineObject<SheetTarget>({
  className: 'HeaderFooter',
  scalars: {
    leftHeader: text('headers', 'left'),
    centerHeader: text('headers', 'center'),
    rightHeader: text('headers', 'right'),
    leftFooter: text('footers', 'left'),
    centerFooter: text('footers', 'center'),
    rightFooter: text('footers', 'right'),
  },
});

function text(band: 'headers' | 'footers', place: Place): Scalar<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.print[band][place],
    set: ({ sheet }, value) => {
      sheet.print[band][place] = asText(value);
    },
  };
}

export const headersFootersObject = defineObject<SheetTarget>({
  className: 'HeaderFooterGroup',
  children: { defaultForAllPages: headerFooterObject },
});
