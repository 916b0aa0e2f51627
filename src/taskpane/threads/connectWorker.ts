import type { Connect } from './connection';

/** A thread of its own. The line throws where the browser has none to give. */
export function connectWorker<Request, Reply>(start: () => Worker): Connect<Request, Reply> {
  return (onReply, onBroken) => {
    const worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => onReply(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      onBroken();
    });
    return {
      send: (request) => worker.postMessage(request),
      close: () => worker.terminate(),
    };
  };
}
