import type { CellPlace, PanelProps } from '../panelProps';
import { createLooking } from './createLooking';
import { createRunning } from './createRunning';
import { createStore, type Store } from './createStore';
import { failureOf } from './failureOf';
import { isWhatIf } from './paneChoices';
import type { PaneServices } from './paneServices';
import { FIRST_STATE, type PaneChoices, type PaneState, type Tab } from './paneState';

/** The pane without a single control: what it knows, and what can be done. */
export interface Pane {
  readonly store: Store<PaneState>;
  /** Reads the workbook and says what is in it. */
  look(): Promise<void>;
  /** The same, in a moment: something may have changed that raised no event. */
  lookSoon(): void;
  /** To be called when something in the workbook has changed. */
  onChanged(): void;
  /** To be called when another cell has been selected. */
  onSelected(): void;
  openTab(tab: Tab): void;
  choose(change: Partial<PaneChoices>): void;
  recalculate(choices: 'chosen' | 'own'): Promise<void>;
  cancel(): void;
  dismissOutcome(): void;
  insertExample(): Promise<void>;
  insertTables(): Promise<void>;
  readonly goTo: (cell: CellPlace) => void;
  readonly explain: (cell: CellPlace) => void;
  readonly readCells: PanelProps['readCells'];
  readonly addKey: PanelProps['addKey'];
}

/** @param delay milliseconds to wait for more changes before the workbook is read again. */
export function createPane(services: PaneServices, delay?: number): Pane {
  const store = createStore<PaneState>(FIRST_STATE);
  const looking = createLooking(store, services, delay);
  const running = createRunning(store, services, looking);

  async function insert(task: () => Promise<void>, isTables: boolean): Promise<void> {
    store.set({ outcome: null });
    try {
      await task();
      if (isTables) store.set({ outcome: { kind: 'tablesMade' } });
    } catch (cause) {
      store.set({ outcome: failureOf(cause, 'insertFailed') });
    }
    await looking.look();
  }

  const goTo = (cell: CellPlace): void => {
    services.goToCell(cell).catch(() => {
      store.set({ outcome: { kind: 'cellGone', sheet: cell.sheet } });
    });
  };

  const readSelection = async (): Promise<void> => {
    try {
      store.set({ selection: await services.readSelection() });
    } catch {
      // A chart is selected, or several areas are: no cell to explain.
      store.set({ selection: null });
    }
  };

  const openTab = (tab: Tab): void => {
    const { tab: before, outcome } = store.get();
    // Who goes on has read it, and needs the room.
    const isRead = tab !== before && outcome?.kind === 'done';
    store.set(isRead ? { tab, outcome: null } : { tab });
    if (tab === 'explain') void readSelection();
    void looking.fetchCalculation();
  };

  return {
    store,
    look: looking.look,
    lookSoon: looking.lookSoon,
    onChanged: () => {
      const { run, outcome } = store.get();
      // When a run is over we look anyway.
      if (run !== null) return;
      if (outcome?.kind === 'done') store.set({ outcome: null });
      looking.lookSoon();
    },
    onSelected: () => {
      if (store.get().tab === 'explain') void readSelection();
    },
    openTab,
    choose(change) {
      const choices = { ...store.get().choices, ...change };
      store.set({ choices: isWhatIf(choices) ? choices : { ...choices, variant: null }, outcome: null });
      // The name of a variant changes no figure.
      if (Object.keys(change).some((field) => field !== 'variant')) void looking.calculate();
    },
    recalculate: running.recalculate,
    cancel: running.cancel,
    dismissOutcome: () => {
      store.set({ outcome: null });
    },
    insertExample: () => insert(services.insertExample, false),
    insertTables: () => insert(services.insertTables, true),
    goTo,
    explain(cell) {
      openTab('explain');
      goTo(cell);
      store.set({ selection: cell });
    },
    readCells: services.readCells,
    async addKey(steps) {
      await services.addKey(steps);
      await looking.look();
    },
  };
}
