/** A line to someone who works while the pane goes on. */
export interface Connection<Request> {
  send(request: Request): void;
  /** Stops whatever is being done; nothing more is heard. */
  close(): void;
}

/** Opens a line. `onBroken` is called where nobody answers at the other end. */
export type Connect<Request, Reply> = (
  onReply: (reply: Reply) => void,
  onBroken: () => void,
) => Connection<Request>;
