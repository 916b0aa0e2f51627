import { ExcelError } from '../../book/excelError';
import type { CellRange } from '../cellRange';
import { asColor, changeLook, commonLook, look } from '../cells/looks';
import { asFlag, asNumber, asText } from '../wire/arguments';
import { defineObject } from '../wire/hostObject';

const AUTOMATIC = '#000000';

export const fontObject = defineObject<readonly CellRange[]>({
  className: 'RangeFont',
  scalars: {
    bold: look('bold', asFlag),
    color: look('fontColor', asColor, AUTOMATIC),
    italic: look('italic', asFlag),
    name: look('fontName', asText),
    size: look('fontSize', asNumber),
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
