import type { FreezeScope } from '../freezing/freezing';
import type { Pane } from './store/createPane';

/** What of Office.js the commands use. */
export interface CommandHost {
  readonly actions: { associate(name: string, run: (event: CommandEvent) => void): void };
  readonly addin: { showAsTaskpane(): Promise<void> };
}

/** Tells Excel that a button's work is done, so that it can be pressed again. */
export interface CommandEvent {
  completed(): void;
}

/**
 * Ties the ribbon's buttons to the names that the manifest declares.
 *
 * @param readFreezeScope rejects where no cells are selected; then the whole workbook is frozen.
 */
export function associateCommands(
  pane: Pane,
  office: CommandHost,
  readFreezeScope: () => Promise<FreezeScope>,
): void {
  const associate = (name: string, run: () => Promise<void>): void => {
    office.actions.associate(name, (event) => {
      // Whatever happens, the button must come to life again; how it went is shown in the pane.
      run()
        .finally(() => {
          event.completed();
        })
        .catch(() => undefined);
    });
  };

  associate('recalculate', async () => {
    pane.openTab('allocate');
    await pane.recalculate('own');
    await office.addin.showAsTaskpane();
  });
  associate('explain', async () => {
    pane.showControl('explain');
    await office.addin.showAsTaskpane();
  });
  associate('freeze', async () => {
    const scope = await readFreezeScope().catch((): FreezeScope => 'workbook');
    await pane.freeze(scope);
    await office.addin.showAsTaskpane();
  });
  associate('thaw', async () => {
    await pane.thaw();
    await office.addin.showAsTaskpane();
  });
}
