import type { ReadingReply, ReadingRequest } from './readingMessages';

/** Someone who reads tables while the pane goes on: one source at a time. */
export interface TableReader {
  /** Reads a source, after letting go of the one before. */
  read(request: ReadingRequest, onReply: (reply: ReadingReply) => void): void;
  /** Stops whatever is being read; nothing more is heard of it. */
  cancel(): void;
}

/** A way to have something read. `onBroken` is called where nobody answers. The function it gives stops it. */
export type ReadBy = (
  request: ReadingRequest,
  onReply: (reply: ReadingReply) => void,
  onBroken: () => void,
) => () => void;

/** @param ways how to read, the best first; the next is tried where one cannot be had. */
export function createTableReader(ways: readonly ReadBy[]): TableReader {
  let way = 0;
  let turn = 0;
  let stop: (() => void) | null = null;

  const start = (request: ReadingRequest, onReply: (reply: ReadingReply) => void): void => {
    const mine = (turn += 1);
    stop?.();
    stop = null;
    const next = (): void => {
      if (mine !== turn) return;
      way += 1;
      start(request, onReply);
    };
    const readBy = ways[way];
    if (readBy === undefined) {
      onReply({ kind: 'failed', message: 'There is nothing to read with.' });
      return;
    }
    try {
      stop = readBy(
        request,
        (reply) => {
          if (mine === turn) onReply(reply);
        },
        next,
      );
    } catch {
      next();
    }
  };

  return {
    read: start,
    cancel() {
      turn += 1;
      stop?.();
      stop = null;
    },
  };
}

/** A thread of its own, which ends when it is stopped. Throws where the browser has none to give. */
export const readInWorker: ReadBy = (request, onReply, onBroken) => {
  const worker = new Worker(new URL('./readingWorker.ts', import.meta.url));
  worker.addEventListener('message', ({ data }: MessageEvent<ReadingReply>) => {
    onReply(data);
    if (data.kind !== 'read') worker.terminate();
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    onBroken();
  });
  worker.postMessage(request);
  return () => {
    worker.terminate();
  };
};

/** The pane's own thread, for where no other can be had: then it stands still while it reads. */
export const readHere: ReadBy = (request, onReply, onBroken) => {
  let isWanted = true;
  void import('./answerReading').then(({ answerReading }) => {
    answerReading(request, (reply) => {
      if (isWanted) onReply(reply);
    });
  }, onBroken);
  return () => {
    isWanted = false;
  };
};
