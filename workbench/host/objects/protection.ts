import { ExcelError } from '../../book/excelError';
import type { Session } from '../session';
import type { Arguments } from '../wire/arguments';
import { defineObject } from '../wire/hostObject';
import type { SheetTarget } from './sheetTarget';

/** The model keeps whether something is protected, not by which password nor with which exceptions. */
function refuseDetails(given: Arguments): void {
  if (given.at(0) !== undefined || given.at(1) !== undefined) {
    throw new ExcelError(
      'NotImplemented',
      "The workbench's host protects without options and passwords only.",
    );
  }
}

export const worksheetProtectionObject = defineObject<SheetTarget>({
  className: 'WorksheetProtection',
  scalars: { protected: { get: ({ sheet }) => sheet.isProtected } },
  methods: {
    protect: ({ sheet }, given) => {
      refuseDetails(given);
      if (sheet.isProtected) throw new ExcelError('InvalidOperation');
      sheet.isProtected = true;
    },
    unprotect: ({ sheet }, given) => {
      refuseDetails(given);
      sheet.isProtected = false;
    },
  },
});

export const workbookProtectionObject = defineObject<Session>({
  className: 'WorkbookProtection',
  scalars: { protected: { get: ({ book }) => book.isStructureProtected } },
  methods: {
    protect: ({ book }, given) => {
      refuseDetails(given);
      if (book.isStructureProtected) throw new ExcelError('InvalidOperation');
      book.isStructureProtected = true;
    },
    unprotect: ({ book }, given) => {
      refuseDetails(given);
      book.isStructureProtected = false;
    },
  },
});
