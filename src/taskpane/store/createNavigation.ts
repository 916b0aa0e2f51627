import type { CellPlace } from '../../cells/cellPlace';
import type { Looking } from './createLooking';
import type { Store } from './createStore';
import type { PaneServices } from './paneServices';
import { type ControlView, isSuccess, type PaneState, type Tab } from './paneState';

/** The ways around in the pane, and from it to the workbook. */
export interface Navigation {
  openTab(tab: Tab): void;
  /** Opens *Kontrol* with what was found, or with the explanation of the selected amount. */
  showControl(view: ControlView): void;
  /** Selects a cell in Excel. */
  readonly goTo: (cell: CellPlace) => void;
  /** Goes to a cell and explains it. */
  readonly explain: (cell: CellPlace) => void;
  /** To be called when another cell has been selected. */
  onSelected(): void;
}

export function createNavigation(
  store: Store<PaneState>,
  services: PaneServices,
  looking: Looking,
): Navigation {
  const goTo = (cell: CellPlace): void =>
    void services.goToCell(cell).catch(() => store.set({ outcome: { kind: 'cellGone', sheet: cell.sheet } }));

  const followSelection = async (): Promise<void> => {
    const { tab, controlView } = store.get();
    if (tab !== 'control' || controlView !== 'explain') return;
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
    const isRead = tab !== before && isSuccess(outcome);
    store.set(isRead ? { tab, outcome: null } : { tab });
    void followSelection();
    void looking.lookBehindTab();
  };

  const showControl = (controlView: ControlView): void => {
    store.set({ controlView });
    openTab('control');
  };

  return {
    openTab,
    showControl,
    goTo,
    explain(cell) {
      showControl('explain');
      goTo(cell);
      store.set({ selection: cell });
    },
    onSelected: () => void followSelection(),
  };
}
