import type { EarlyStart } from './earlyStart';
import type { EarlyTexts } from './earlyTexts';

/** Milliseconds until something that has not come is told of. */
const PATIENCE = 10_000;

/** Where things are fetched from, for who opens firewalls: `addins.example.dk`. */
export interface Hosts {
  readonly officeJs: string;
  readonly addin: string;
}

/**
 * Says in the page what is being waited for: that the pane opens, and which host a firewall must let through, at once
 * where a script is refused and after ten seconds where nothing comes. A file of Office.js that is blocked later raises
 * no error that anybody would see, and `Office.onReady` then never settles.
 *
 * @param early how far the start has come, looked at when it is time.
 * @param page tells of scripts that could not be fetched.
 * @param show puts a text into the page, until the add-in itself does.
 */
export function watchStart(
  early: Readonly<EarlyStart>,
  page: Pick<Window, 'addEventListener'>,
  hosts: Hosts,
  texts: EarlyTexts,
  show: (text: string) => void,
  patience = PATIENCE,
): void {
  const told = (): string | null => {
    if (early.takeCommands === null) return texts.noOffice(hosts.officeJs);
    if (!early.hasAddin) return texts.noAddin(hosts.addin);
    return early.isOfficeReady ? null : `${texts.notInOffice} ${texts.noOffice(hosts.officeJs)}`;
  };
  const tell = (): void => {
    const text = told();
    if (text !== null) show(text);
  };
  show(texts.opening);
  page.addEventListener('load', () => {
    // Every script of the page has been fetched or refused by now; that Excel takes its time to answer is no fault.
    if (early.takeCommands === null || !early.hasAddin) tell();
  });
  setTimeout(tell, patience);
}
