/** One value that changes, and those who want to know: what React reads through `useSyncExternalStore`. */
export interface Store<State> {
  readonly get: () => State;
  /** Changes some of it and tells everybody. */
  readonly set: (change: Partial<State>) => void;
  /** Gives back how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State extends object>(first: State): Store<State> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
