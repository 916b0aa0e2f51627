/** Adds up the milliseconds spent under each label. */
export interface Stopwatch {
  /** Gives what stops it again. */
  start(label: string): () => void;
  time<T>(label: string, task: () => T): T;
  wait<T>(label: string, task: Promise<T>): Promise<T>;
  spent(label: string): number;
}

export function stopwatch(): Stopwatch {
  const spent = new Map<string, number>();
  const start = (label: string): (() => void) => {
    const started = performance.now();
    return () => spent.set(label, (spent.get(label) ?? 0) + performance.now() - started);
  };
  return {
    start,
    time(label, task) {
      const stop = start(label);
      try {
        return task();
      } finally {
        stop();
      }
    },
    async wait(label, task) {
      const stop = start(label);
      try {
        return await task;
      } finally {
        stop();
      }
    },
    spent: (label) => spent.get(label) ?? 0,
  };
}
