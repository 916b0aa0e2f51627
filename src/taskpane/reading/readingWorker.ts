import { answerReading } from './answerReading';
import type { ReadingRequest } from './readingMessages';

/** Runs in a thread of its own, so that the pane goes on, and reading can be stopped, whatever was pasted. */
self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  answerReading(data, (reply) => self.postMessage(reply));
});
