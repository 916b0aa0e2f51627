import type { Store } from '../store/createStore';
import type { PaneState } from '../store/paneState';

/** Keeps what nobody caught, exceptions and promises rejected, so that the problem report tells of it. */
export function keepUncaught(
  page: Pick<Window, 'addEventListener'>,
  store: Pick<Store<PaneState>, 'set'>,
): void {
  page.addEventListener('error', ({ error }: ErrorEvent) => store.set({ problem: error }));
  page.addEventListener('unhandledrejection', ({ reason }) => store.set({ problem: reason }));
}
