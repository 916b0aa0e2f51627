import type { Connect } from './connection';
import type { CalculationReply } from './messages';

/** A thread of its own. Throws where the browser has none to give. */
export const connectWorker: Connect = (onReply, onBroken) => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  worker.addEventListener('message', ({ data }: MessageEvent<CalculationReply>) => onReply(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onBroken();
  });
  return {
    send: (request) => worker.postMessage(request),
    close: () => worker.terminate(),
  };
};
