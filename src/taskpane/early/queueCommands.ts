/** The commands behind the ribbon's buttons, as the manifest names them. */
export const COMMAND_NAMES = ['recalculate', 'explain', 'freeze', 'thaw'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What of Office.js's `actions` is used. */
export interface CommandActions {
  associate(name: string, run: (event: CommandEvent) => void): void;
}

/** Tells Excel that a button's work is done, so that it can be pressed again, and that the pane may be shown. */
export interface CommandEvent {
  completed(): void;
}

/** Does what a button is for; settles when it is done, and never rejects. */
export type RunCommand = (name: CommandName) => Promise<void>;

/**
 * Ties the ribbon's buttons to their names before there is any code behind them: what is pressed until then is done as
 * soon as it is there, one thing after another, and once where an impatient user has pressed the same button again. Each
 * press is completed at once, since Excel shows no pane for a command that is still going on.
 *
 * @returns to be called once with what runs commands; gives when all that has waited is done.
 */
export function queueCommands(actions: CommandActions): (run: RunCommand) => Promise<void> {
  const waiting: CommandName[] = [];
  let runNow = (name: CommandName): unknown => name === waiting.at(-1) || waiting.push(name);
  for (const name of COMMAND_NAMES) {
    actions.associate(name, (event) => {
      event.completed();
      runNow(name);
    });
  }
  return async (run) => {
    runNow = run;
    for (const name of waiting.splice(0)) await run(name);
  };
}
