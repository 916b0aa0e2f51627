import type { FUniver } from '@univerjs/core/facade';
import type { CommandButton } from '../manifest';

/** Puts the commands that the manifest declares for the menu of a cell into it. */
export function addCellMenu(
  api: FUniver,
  buttons: readonly CommandButton[],
  run: (button: CommandButton) => void,
): void {
  for (const button of buttons) {
    const action = (): void => {
      run(button);
    };
    api
      .createMenu({ id: button.id, title: button.label, tooltip: button.description, action })
      .appendTo(['contextMenu.mainArea', 'contextMenu.others']);
  }
}
