import type { RequestServer } from './requestServer';

type Send = (answer: string) => void;

/** Stands before the server and holds back what comes while the user is typing in a cell, in its order. */
export class TypingGate {
  readonly #server: RequestServer;
  #isTyping = false;
  #waiting: (() => void)[] = [];

  constructor(server: RequestServer) {
    this.#server = server;
  }

  handle(text: string, send: Send): void {
    if (!this.#isTyping) {
      sendIfAny(this.#server.answer(text), send);
      return;
    }
    const refused = this.#server.answerWhileTyping(text);
    if (refused === null) this.#waiting.push(() => sendIfAny(this.#server.answer(text), send));
    else send(refused);
  }

  set(isTyping: boolean): void {
    this.#isTyping = isTyping;
    const waiting = isTyping ? [] : this.#waiting.splice(0);
    for (const carryOut of waiting) carryOut();
  }
}

function sendIfAny(answer: string | null, send: Send): void {
  if (answer !== null) send(answer);
}
