import type { CalculationReply, CalculationRequest } from './messages';

/** A line to someone who calculates. */
export interface Connection {
  send(request: CalculationRequest): void;
  /** Stops whatever is being calculated; nothing more is heard. */
  close(): void;
}

/** Opens a line. `onBroken` is called where nobody answers at the other end. */
export type Connect = (onReply: (reply: CalculationReply) => void, onBroken: () => void) => Connection;
