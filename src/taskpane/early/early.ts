// Runs right after office.js, before the page is parsed on: from then on Excel may hand over clicks and calls, and the
// add-in's own code is larger and comes later. Small on purpose, and without imports that are not.
import './earlyStart';
import { queueCommands } from './queueCommands';

/** Of Office.js; whatever the types say, it is missing where its script did not come. */
declare const Office: typeof globalThis.Office | undefined;
declare const CustomFunctions: { delayInitialization(): void } | undefined;

const early = globalThis.kommuneandelEarly;
if (typeof Office !== 'undefined' && early !== undefined) {
  early.takeCommands = queueCommands(Office.actions);
  // Until functions are associated, Excel is not told that there are any, and keeps its calls.
  if (typeof CustomFunctions !== 'undefined') CustomFunctions.delayInitialization();
  void Office.onReady().then(() => {
    early.isOfficeReady = true;
  });
}
