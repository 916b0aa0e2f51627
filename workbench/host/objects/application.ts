import { ExcelError } from '../../book/excelError';
import type { Session } from '../session';
import { defineObject } from '../wire/hostObject';

export const applicationObject = defineObject<Session>({
  className: 'Application',
  scalars: {
    calculationMode: {
      get: () => 'Automatic',
      set: (_, mode) => {
        if (mode !== 'Automatic') {
          throw new ExcelError('NotImplemented', "The workbench's host always calculates automatically.");
        }
      },
    },
  },
  methods: {
    calculate: (session) => {
      session.changed();
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
