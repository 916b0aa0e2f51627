import { ExcelError } from '../../book/excelError';
import type { CellRange } from '../cellRange';
import { asColor, changeLook, commonLook } from '../cells/looks';
import { asFlag, asNumber, asText } from '../wire/arguments';
import { defineObject } from '../wire/hostObject';

const AUTOMATIC = '#000000';

export const fontObject = defineObject<readonly CellRange[]>({
  className: 'RangeFont',
  scalars: {
    bold: {
      get: (ranges) => commonLook(ranges, (style) => style.bold),
      set: (ranges, value) => {
        changeLook(ranges, { bold: asFlag(value) });
      },
    },
    color: {
      get: (ranges) => commonLook(ranges, (style) => style.fontColor ?? AUTOMATIC),
      set: (ranges, value) => {
        changeLook(ranges, { fontColor: asColor(value) });
      },
    },
    italic: {
      get: (ranges) => commonLook(ranges, (style) => style.italic),
      set: (ranges, value) => {
        changeLook(ranges, { italic: asFlag(value) });
      },
    },
    name: {
      get: (ranges) => commonLook(ranges, (style) => style.fontName),
      set: (ranges, value) => {
        changeLook(ranges, { fontName: asText(value) });
      },
    },
    size: {
      get: (ranges) => commonLook(ranges, (style) => style.fontSize),
      set: (ranges, value) => {
        changeLook(ranges, { fontSize: asNumber(value) });
      },
    },
    underline: {
      get: (ranges) => commonLook(ranges, (style) => (style.underline ? 'Single' : 'None')),
      set: (ranges, value) => {
        if (value !== 'Single' && value !== 'None') {
          throw new ExcelError('NotImplemented', "The workbench's host underlines once or not at all.");
        }
        changeLook(ranges, { underline: value === 'Single' });
      },
    },
  },
});
