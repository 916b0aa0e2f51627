import type { Store } from './createStore';
import type { PaneState } from './paneState';

/** Findings count as seen once *Kontrol* has been open with them, until the input is another. */
export function rememberSeenFindings(store: Store<PaneState>): void {
  store.subscribe(() => {
    const { tab, controlView, calculation, summary, seenFindings } = store.get();
    if (tab !== 'control' || controlView !== 'found' || calculation === null || summary === null) return;
    const { own } = summary.fingerprints;
    if (seenFindings !== own) store.set({ seenFindings: own });
  });
}
