import type { FreezeScope } from '../../freezing/freezing';
import type { SharingKind } from '../../sharing/sharing';
import { createLooking, type Looking } from './createLooking';
import { createNavigation, type Navigation } from './createNavigation';
import { createRunning, type Running } from './createRunning';
import { createSharing, type SharingActions } from './createSharing';
import { createStore, type Store } from './createStore';
import { failureOf } from './failureOf';
import { isWhatIf } from './paneChoices';
import type { PaneServices } from './paneServices';
import { FIRST_STATE, isSuccess, type PaneChoices, type PaneState } from './paneState';

/** The pane without a single control: what it knows, and what can be done. */
export interface Pane
  extends
    Navigation,
    Running,
    Pick<Looking, 'look' | 'lookSoon'>,
    Omit<SharingActions, 'mend'>,
    Pick<PaneServices, 'reading' | 'readCells' | 'addKey' | 'coverName'> {
  readonly store: Store<PaneState>;
  /** To be called when something in the workbook has changed. */
  onChanged(): void;
  choose(change: Partial<PaneChoices>): void;
  dismissOutcome(): void;
  insertExample(): Promise<void>;
  insertTables(): Promise<void>;
  /** Opens *Del*, where it can be said what to freeze, and says that what is selected cannot be read. */
  askWhatToFreeze(): Promise<void>;
  /** Does what there is to do about one thing that the check found. */
  mendSharing(kind: SharingKind): Promise<void>;
}

/** @param delay milliseconds to wait for more changes before the workbook is read again. */
export function createPane(services: PaneServices, delay?: number): Pane {
  const store = createStore<PaneState>(FIRST_STATE);
  const looking = createLooking(store, services, delay);
  const running = createRunning(store, services, looking);
  const sharing = createSharing(store, services, looking);
  const navigation = createNavigation(store, services, looking);
  rememberSeenFindings(store);

  async function insert(task: () => Promise<void>, isTables: boolean): Promise<void> {
    store.set({ outcome: null });
    try {
      await task();
      if (isTables) store.set({ outcome: { kind: 'tablesMade' } });
    } catch (cause) {
      store.set({ outcome: failureOf(cause, 'insertFailed'), problem: cause });
    }
    await looking.look();
  }

  /** Without a look at it: that comes when the workbook has been changed. */
  const showSharing = (): void => store.set({ tab: 'sharing' });

  const freeze = (scope: FreezeScope): Promise<void> => {
    showSharing();
    return sharing.freeze(scope);
  };

  const mendSharing = async (kind: SharingKind): Promise<void> => {
    switch (kind) {
      case 'live-formulas':
        return freeze('workbook');
      case 'outdated':
      case 'sheets-missing':
        return running.recalculate('own');
      case 'findings':
        navigation.showControl('found');
        return;
      case 'read-me':
        return sharing.writeReadMe();
      case 'unknown-formulas':
      case 'links':
      case 'hidden-sheets':
      case 'comments':
      case 'notes':
      case 'authors':
        return sharing.mend(kind);
    }
  };

  return {
    store,
    look: looking.look,
    lookSoon: looking.lookSoon,
    onChanged: () => {
      const { run, outcome } = store.get();
      // When a run is over we look anyway.
      if (run !== null) return;
      if (isSuccess(outcome)) store.set({ outcome: null });
      looking.lookSoon();
    },
    ...navigation,
    ...running,
    ...sharing,
    choose(change) {
      const choices = { ...store.get().choices, ...change };
      store.set({ choices: isWhatIf(choices) ? choices : { ...choices, variant: null }, outcome: null });
      // The name of a variant changes no figure.
      if (Object.keys(change).some((field) => field !== 'variant')) void looking.calculate();
    },
    dismissOutcome: () => store.set({ outcome: null }),
    insertExample: () => insert(services.insertExample, false),
    insertTables: () => insert(services.insertTables, true),
    freeze,
    async askWhatToFreeze() {
      showSharing();
      store.set({ outcome: { kind: 'selectionUnreadable' } });
      await looking.look();
    },
    async thaw() {
      showSharing();
      await sharing.thaw();
    },
    mendSharing,
    reading: services.reading,
    readCells: services.readCells,
    async coverName(name, cells, extent) {
      const covered = await services.coverName(name, cells, extent);
      await looking.look();
      return covered;
    },
    async addKey(steps) {
      // Looked at too where it fails: it may be half written.
      try {
        await services.addKey(steps);
      } finally {
        await looking.look();
      }
    },
  };
}

/** Findings count as seen once *Kontrol* has been open with them, until the input is another. */
function rememberSeenFindings(store: Store<PaneState>): void {
  store.subscribe(() => {
    const { tab, controlView, calculation, summary, seenFindings } = store.get();
    if (tab !== 'control' || controlView !== 'found' || calculation === null || summary === null) return;
    const { own } = summary.fingerprints;
    if (seenFindings !== own) store.set({ seenFindings: own });
  });
}
