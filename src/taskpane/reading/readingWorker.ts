import { answerReading } from './answerReading';
import type { ReadingRequest } from './readingMessages';

/** Runs in a thread of its own, so that the pane goes on, and reading can be stopped, whatever was pasted. */
const answer = answerReading((reply) => self.postMessage(reply));

self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => answer(data));
