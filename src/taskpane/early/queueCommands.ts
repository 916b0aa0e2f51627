import { COMMAND_NAMES, type CommandName } from './commandNames';

/** What of Office.js's `actions` is used. */
export interface CommandActions {
  associate(name: string, run: (event: CommandEvent) => void): void;
}

/** Tells Excel that a button's work is done, so that it can be pressed again, and that the pane may be shown. */
export interface CommandEvent {
  completed(): void;
}

export type RunCommand = (name: CommandName) => void;

/**
 * Ties the ribbon's buttons to their names before there is any code behind them: what is pressed until then is done as
 * soon as it is there. Each press is completed at once, since Excel shows no pane for a command that is still going on.
 *
 * @returns to be called once with what runs commands.
 */
export function queueCommands(actions: CommandActions): (run: RunCommand) => void {
  const waiting: CommandName[] = [];
  let runNow: RunCommand = (name) => waiting.push(name);
  for (const name of COMMAND_NAMES) {
    actions.associate(name, (event) => {
      event.completed();
      runNow(name);
    });
  }
  return (run) => {
    runNow = run;
    waiting.splice(0).forEach(run);
  };
}
