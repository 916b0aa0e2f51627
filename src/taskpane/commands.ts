import type { FreezeScope } from '../freezing/freezing';
import type { CommandName } from './early/queueCommands';
import type { Pane } from './store/createPane';

/** What of Office.js the commands use. */
export interface PaneShower {
  showAsTaskpane(): Promise<void>;
}

/**
 * What the ribbon's buttons do. The pane is shown first, so that progress and *Stop* are there while something is being
 * done, and where it cannot be shown, or Excel never says that it is, it is done all the same.
 *
 * @param readFreezeScope rejects where what is selected cannot be read, as a chart cannot; then nothing is frozen, and
 * the pane asks what to freeze.
 */
export function commands(
  pane: Pane,
  addin: PaneShower,
  readFreezeScope: () => Promise<FreezeScope>,
): (name: CommandName) => Promise<void> {
  const work: Readonly<Record<CommandName, () => Promise<void> | void>> = {
    recalculate: () => {
      pane.openTab('allocate');
      return pane.recalculate('own');
    },
    explain: () => pane.showControl('explain'),
    freeze: async () => {
      const scope = await readFreezeScope().catch(() => null);
      await (scope === null ? pane.askWhatToFreeze() : pane.freeze(scope));
    },
    thaw: () => pane.thaw(),
  };
  return async (name) => {
    // Not waited for: pressed again before the pane is there, Excel may never answer (office-js issue 3224).
    void addin.showAsTaskpane().catch(() => undefined);
    await work[name]();
  };
}
