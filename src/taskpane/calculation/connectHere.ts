import type { Connect } from './connection';

/** The pane's own thread, for where no other can be had: then it stands still while it calculates. */
export const connectHere: Connect = (onReply, onBroken) => {
  let isOpen = true;
  const server = import('./calculationServer').then(({ startCalculationServer }) =>
    startCalculationServer((reply) => {
      if (isOpen) onReply(reply);
    }),
  );
  server.catch(onBroken);
  return {
    send: (request) => {
      void server.then((answer) => {
        if (isOpen) answer(request);
      });
    },
    close: () => {
      isOpen = false;
    },
  };
};
