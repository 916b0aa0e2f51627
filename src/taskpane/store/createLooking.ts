import { Cancelled } from '../../workbook/workbook';
import type { Store } from './createStore';
import { failureOf } from './failureOf';
import { knownOfWorkbook } from './knownOfWorkbook';
import { calculationChoices } from './paneChoices';
import type { PaneServices } from './paneServices';
import type { Outcome, PaneState, ReadWorkbook } from './paneState';

/** Keeps what the pane says true of the workbook. Nothing here writes. */
export interface Looking {
  /** Reads the workbook and calculates. While a recalculation is on it waits for that to end. */
  look(): Promise<void>;
  /** The same, a moment after the last of several calls. */
  lookSoon(): void;
  /** Calculates again from what was read, since other things have been chosen. */
  calculate(): Promise<void>;
  /** Fetches what the open panel shows beside the summary: the whole calculation, and how the workbook stands to being mailed. */
  lookBehindTab(): Promise<void>;
  /** Lets go of whatever is being looked at. */
  stop(): void;
}

/** @param delay milliseconds that `lookSoon` waits: typing and pasting raise many events. */
export function createLooking(store: Store<PaneState>, services: PaneServices, delay = 400): Looking {
  const { calculator } = services;
  let turn = 0;
  let lastTold: Outcome | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Does one thing after letting go of the one before; what that comes to is then of no interest. */
  async function inTurn(task: (isOver: () => boolean) => Promise<void>): Promise<void> {
    const mine = (turn += 1);
    const isOver = (): boolean => mine !== turn;
    calculator.cancel();
    store.set({ isLooking: true });
    try {
      await task(isOver);
    } catch (cause) {
      if (isOver() || cause instanceof Cancelled) return;
      tell(failureOf(cause, 'readFailed'), cause);
    } finally {
      if (!isOver()) store.set({ isLooking: false });
    }
  }

  /** How something that was asked for went is told rather than that looking afterwards failed. */
  function tell(failed: Outcome, problem: unknown): void {
    const { outcome } = store.get();
    if (outcome !== null && outcome !== lastTold) return;
    lastTold = failed;
    store.set({ outcome: failed, problem });
  }

  async function calculateFrom(read: ReadWorkbook, isOver: () => boolean): Promise<void> {
    const choices = calculationChoices(read, store.get().choices, 'with what-if');
    const summary = await calculator.ask('summary', read.state, choices);
    if (isOver()) return;
    store.set({ read, summary, calculation: null });
    await lookBehind(read, isOver);
  }

  async function lookBehind(read: ReadWorkbook, isOver: () => boolean): Promise<void> {
    const { tab, choices, calculation } = store.get();
    if (tab === 'allocate') return;
    if (calculation === null) {
      const own = calculationChoices(read, choices, 'without what-if');
      const fetched = await calculator.ask('calculation', read.state, own);
      if (isOver()) return;
      store.set({ calculation: fetched });
    }
    // The user may have gone on to it meanwhile.
    if (store.get().tab === 'sharing') await check(isOver);
  }

  async function check(isOver: () => boolean): Promise<void> {
    const known = knownOfWorkbook(store.get());
    if (known === null) return;
    const sharing = await services.checkSharing(known);
    if (!isOver()) store.set({ sharing });
  }

  const looking: Looking = {
    async look() {
      clearTimeout(timer);
      if (store.get().run !== null) return;
      await inTurn(async (isOver) => {
        const read = await services.readWorkbook();
        if (isOver()) return;
        const { outcome } = store.get();
        if (outcome !== null && outcome === lastTold) store.set({ outcome: null });
        await calculateFrom(read, isOver);
      });
    },
    lookSoon() {
      clearTimeout(timer);
      timer = setTimeout(() => void looking.look(), delay);
    },
    async calculate() {
      const { read } = store.get();
      if (read !== null) await inTurn((isOver) => calculateFrom(read, isOver));
    },
    async lookBehindTab() {
      const { tab, read, summary, isLooking } = store.get();
      // Whoever is looking comes to it in the end.
      if (tab === 'allocate' || read === null || summary === null || isLooking) return;
      await inTurn((isOver) => lookBehind(read, isOver));
    },
    stop() {
      clearTimeout(timer);
      turn += 1;
      calculator.cancel();
      store.set({ isLooking: false });
    },
  };
  return looking;
}
