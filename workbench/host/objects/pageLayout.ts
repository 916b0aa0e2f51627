import { parseAddress } from '../../book/addresses';
import { ExcelError } from '../../book/excelError';
import { MAX_COLUMNS } from '../../book/limits';
import { CellRange } from '../cellRange';
import { asOneOf, asRecord, asText, targetOf, type Arguments } from '../wire/arguments';
import { defineObject, type HostObject } from '../wire/hostObject';
import { headersFootersObject } from './headersFooters';
import { rangeObject } from './range';
import type { SheetTarget } from './sheetTarget';

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;

export const pageLayoutObject = defineObject<SheetTarget>({
  className: 'PageLayout',
  scalars: {
    orientation: {
      get: ({ sheet }) => sheet.print.orientation ?? 'Portrait',
      set: ({ sheet }, orientation) => {
        sheet.print.orientation = asOneOf(orientation, ORIENTATIONS);
      },
    },
    paperSize: {
      get: ({ sheet }) => sheet.print.paperSize,
      set: ({ sheet }, size) => {
        sheet.print.paperSize = asText(size);
      },
    },
    zoom: { get: zoom, set: setZoom },
  },
  children: { headersFooters: headersFootersObject },
  methods: {
    getPrintTitleRowsOrNullObject: printTitleRows,
    setPrintTitleRows,
  },
});

function zoom({ sheet }: SheetTarget): object {
  const { fitToWidth, fitToHeight } = sheet.print;
  if (fitToWidth === null && fitToHeight === null) return { scale: 100 };
  return {
    ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
  };
}

function setZoom({ sheet }: SheetTarget, value: unknown): void {
  const { scale, horizontalFitToPages: width, verticalFitToPages: height } = asRecord(value);
  if (scale !== undefined && scale !== 100) {
    throw new ExcelError('NotImplemented', "The workbench's host prints at 100 % or fits to pages.");
  }
  sheet.print.fitToWidth = pages(width);
  sheet.print.fitToHeight = pages(height);
}

function pages(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (!Number.isInteger(value) || (value as number) < 1) throw new ExcelError('InvalidArgument');
  return value as number;
}

function setPrintTitleRows({ sheet }: SheetTarget, given: Arguments): void {
  const rows = given.at(0);
  const area = typeof rows === 'string' ? parseAddress(rows) : targetOf(rows, CellRange)?.area;
  if (!area) throw new ExcelError('InvalidArgument');
  sheet.print.titleRows = { first: area.row, last: area.row + area.rows - 1 };
}

function printTitleRows(target: SheetTarget): HostObject | null {
  const rows = target.sheet.print.titleRows;
  if (rows === null) return null;
  return rangeObject(
    target.range({ row: rows.first, rows: rows.last - rows.first + 1, column: 0, columns: MAX_COLUMNS }),
  );
}
