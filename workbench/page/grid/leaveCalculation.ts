import { CanceledError, ICommandService, type Univer } from '@univerjs/core';

/** What starts Univer's own calculation: in the background, some time after a change. */
const CALCULATION_STARTS: ReadonlySet<string> = new Set([
  'formula.mutation.set-formula-calculation-start',
  'formula.mutation.set-trigger-formula-calculation-start',
]);

/** Keeps the grid from calculating: the workbook behind it does, with the same calculator as on the command line, and shows the results. */
export function leaveCalculation(univer: Univer): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .beforeCommandExecuted(({ id }) => {
      if (CALCULATION_STARTS.has(id)) throw new CanceledError();
    });
}
