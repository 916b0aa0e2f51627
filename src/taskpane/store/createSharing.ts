import type { FreezeScope } from '../../freezing/freezing';
import type { InTheWay } from '../../workbook/workbook';
import type { MendableKind } from '../../workbook/sharing/mend';
import type { Looking } from './createLooking';
import type { Store } from './createStore';
import { calculationChoices } from './paneChoices';
import type { PaneServices } from './paneServices';
import type { Outcome, PaneState, ShortTask } from './paneState';
import { writeInTurn } from './writeInTurn';

/** What is done to the workbook before it is mailed, and after. Nothing rejects: how it went is the outcome. */
export interface SharingActions {
  /** Turns our formulas into values and keeps them with the workbook; the pane opens *Del*, where it is told. */
  freeze(scope: FreezeScope): Promise<void>;
  /** Brings frozen formulas back; the pane opens *Del*. */
  thaw(): Promise<void>;
  mend(kind: MendableKind): Promise<void>;
  /** Counts, once, the formulas of ours that an Excel without the add-in has left as `#NAME?`, so that they can be mended. */
  lookForUnknown(): Promise<void>;
  /** Writes the sheet `Læs mig`, which says how the figures were made. */
  writeReadMe(): Promise<void>;
  /** Shows the rows that filters hide, so that what was stopped by them can be done. */
  clearFilters(places: readonly InTheWay[]): Promise<void>;
  /** Brings the workbook in order after a run that was cut off. */
  putBack(): Promise<void>;
}

export function createSharing(
  store: Store<PaneState>,
  services: PaneServices,
  looking: Looking,
): SharingActions {
  const write = (kind: ShortTask, task: () => Promise<Outcome>): Promise<void> =>
    writeInTurn(store, looking, { kind }, 'changeFailed', task);
  return {
    freeze: (scope) =>
      write('freezing', async () => ({ kind: 'frozen', report: await services.freeze(scope) })),
    thaw: () => write('thawing', async () => ({ kind: 'thawed', report: await services.thaw() })),
    mend: (what) =>
      write('mending', async () => {
        const count = await services.mend(what);
        if (what === 'unknown-formulas') store.set({ unknownFormulas: 0 });
        return { kind: 'mended', what, count };
      }),
    async lookForUnknown() {
      try {
        store.set({ unknownFormulas: await services.countUnknown() });
      } catch (problem) {
        // Nobody has asked for it; *Del* tells of them too.
        store.set({ problem });
      }
    },
    async writeReadMe() {
      const { read, choices } = store.get();
      if (read === null) return;
      await write('writingReadMe', async () => {
        await services.writeReadMe(calculationChoices(read, choices, 'without what-if'));
        return { kind: 'readMeWritten' };
      });
    },
    clearFilters: (places) =>
      write('mending', async () => {
        await services.clearFilters(places);
        return { kind: 'filtersCleared' };
      }),
    putBack: () =>
      write('puttingBack', async () => {
        await services.workbook.putBack();
        return { kind: 'putBack' };
      }),
  };
}
