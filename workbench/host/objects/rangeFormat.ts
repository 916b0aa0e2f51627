import { ExcelError } from '../../book/excelError';
import type { CellRange } from '../cellRange';
import { changeLook, commonLook, look } from '../cells/looks';
import { autofitColumns, commonSize, DEFAULT_ROW_HEIGHT, DEFAULT_WIDTH, resize } from '../cells/sizes';
import { asFlag, asNumber, asOneOf } from '../wire/arguments';
import { defineObject } from '../wire/hostObject';
import { bordersObject } from './borders';
import { fillObject } from './fill';
import { fontObject } from './font';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];
const POINTS_PER_CHARACTER = 7 * 0.75;

/** The looks of one or several ranges. */
export const formatObject = defineObject<readonly CellRange[]>({
  className: 'RangeFormat',
  scalars: {
    columnWidth: {
      get: (ranges) => {
        const width = commonSize(ranges, 'columns', DEFAULT_WIDTH);
        return width === null ? null : width * POINTS_PER_CHARACTER;
      },
      set: (ranges, width) => {
        resize(ranges, 'columns', size(width) / POINTS_PER_CHARACTER);
      },
    },
    horizontalAlignment: look('horizontal', (value) => asOneOf(value, HORIZONTAL)),
    indentLevel: look('indent', size),
    rowHeight: {
      get: (ranges) => commonSize(ranges, 'rows', DEFAULT_ROW_HEIGHT),
      set: (ranges, height) => {
        resize(ranges, 'rows', size(height));
      },
    },
    verticalAlignment: look('vertical', (value) => asOneOf(value, VERTICAL)),
    wrapText: look('wrap', asFlag),
  },
  children: {
    borders: bordersObject,
    fill: fillObject,
    font: fontObject,
    protection: (ranges) => formatProtectionObject(ranges),
  },
  methods: {
    autofitColumns,
  },
});

const formatProtectionObject = defineObject<readonly CellRange[]>({
  className: 'FormatProtection',
  scalars: {
    locked: {
      get: (ranges) => commonLook(ranges, (style) => style.locked),
      set: (ranges, value) => {
        for (const { session, sheet } of ranges) session.refuseIfProtected(sheet);
        changeLook(ranges, { locked: asFlag(value) });
      },
    },
  },
});

function size(value: unknown): number {
  const number = asNumber(value);
  if (number < 0) throw new ExcelError('InvalidArgument');
  return number;
}
