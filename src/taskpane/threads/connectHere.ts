import type { Connect } from './connection';

/** The pane's own thread, for where no other can be had: then it stands still meanwhile. */
export function connectHere<Request, Reply>(
  load: () => Promise<(post: (reply: Reply) => void) => (request: Request) => void>,
): Connect<Request, Reply> {
  return (onReply, onBroken) => {
    let isOpen = true;
    const server = load().then((start) =>
      start((reply) => {
        if (isOpen) onReply(reply);
      }),
    );
    server.catch(onBroken);
    return {
      send: (request) =>
        void server.then((answer) => {
          if (isOpen) answer(request);
        }),
      close: () => {
        isOpen = false;
      },
    };
  };
}
