import { fittingCells } from '../../intake/fittingCells';
import { readSource } from '../../intake/readSource';
import { useTables } from '../../intake/useTables';
import type { ReadingReply, ReadingRequest } from './readingMessages';

/** Reads, wherever it runs. */
export function answerReading(post: (reply: ReadingReply) => void): (request: ReadingRequest) => void {
  return ({ source, given, choices }) => {
    try {
      const read = readSource(source, given);
      post({ kind: 'read', read });
      const readings = read.tables.map(({ reading }) => reading);
      const intake = useTables(readings, choices);
      post({ kind: 'used', intake, fitting: fittingCells(source, read, intake) });
    } catch (cause) {
      post({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
    }
  };
}
