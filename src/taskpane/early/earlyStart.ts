import type { RunCommand } from './queueCommands';

/** What the scripts that run before the add-in's own code know of the start, and leave for it. */
export interface EarlyStart {
  /** Whether Office.js has found Excel. */
  isOfficeReady: boolean;
  /** Whether the add-in's own code has begun: from then on the page is its own. */
  hasAddin: boolean;
  /** Runs what has been pressed on the ribbon so far, and whatever will be; null as long as Office.js has not run. */
  takeCommands: ((run: RunCommand) => Promise<void>) | null;
}

declare global {
  /** Made by the first script of the page. */
  var kommuneandelEarly: EarlyStart | undefined;
}
