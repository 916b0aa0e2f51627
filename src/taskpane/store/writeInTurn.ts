import type { Looking } from './createLooking';
import type { Store } from './createStore';
import { failureOf } from './failureOf';
import type { Failure, Outcome, PaneState, RunPhase } from './paneState';

/**
 * Does one thing to the workbook while nothing else looks at it or writes, tells how it went, and looks again. Does
 * nothing where something is being done already. Never rejects.
 *
 * @param other what to say of a failure that is none of ours.
 */
export async function writeInTurn(
  store: Store<PaneState>,
  looking: Looking,
  phase: RunPhase,
  other: Failure,
  write: () => Promise<Outcome>,
): Promise<void> {
  if (store.get().run !== null) return;
  looking.stop();
  store.set({ run: phase, outcome: null });
  const outcome = await outcomeOf(store, write, other);
  store.set({ run: null, outcome });
  await looking.look();
}

async function outcomeOf(
  store: Store<PaneState>,
  write: () => Promise<Outcome>,
  other: Failure,
): Promise<Outcome> {
  try {
    return await write();
  } catch (cause) {
    store.set({ problem: cause });
    return failureOf(cause, other);
  }
}
