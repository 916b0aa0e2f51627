import type { Connect, Connection } from '../threads/connection';
import type { ReadingReply, ReadingRequest } from './readingMessages';

/** Someone who reads tables while the pane goes on: one source at a time. */
export interface TableReader {
  /** Reads a source, after letting go of the one before. */
  read(request: ReadingRequest, onReply: (reply: ReadingReply) => void): void;
  /** Stops whatever is being read; nothing more is heard of it. */
  cancel(): void;
}

/** @param ways how to read, the best first; the next is tried where one cannot be had. A line is closed when all has been said. */
export function createTableReader(ways: readonly Connect<ReadingRequest, ReadingReply>[]): TableReader {
  let way = 0;
  let turn = 0;
  let line: Connection<ReadingRequest> | null = null;

  const cancel = (): void => {
    turn += 1;
    line?.close();
    line = null;
  };

  const read: TableReader['read'] = (request, onReply) => {
    cancel();
    const mine = turn;
    const next = (): void => {
      if (mine !== turn) return;
      way += 1;
      read(request, onReply);
    };
    const connect = ways[way];
    if (connect === undefined) {
      onReply({ kind: 'failed', message: 'There is nothing to read with.' });
      return;
    }
    try {
      line = connect((reply) => {
        if (mine !== turn) return;
        if (reply.kind !== 'read') cancel();
        onReply(reply);
      }, next);
      line.send(request);
    } catch {
      next();
    }
  };

  return { read, cancel };
}
