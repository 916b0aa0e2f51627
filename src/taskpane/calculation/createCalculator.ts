import type { CalculationChoices } from '../../calculation/inputNames';
import type { Language } from '../../texts/language';
import { Cancelled } from '../../workbook/workbook';
import type { WorkbookState } from '../../cells/workbookState';
import type { Connect, Connection } from '../threads/connection';
import type { AnswerKind, Answers, CalculationReply, CalculationRequest } from './messages';
import { startAssembly } from './pieces';

/** Thrown where the calculation itself failed: a bug, or a browser that gives it no room. */
export class CalculationFailed extends Error {
  override readonly name = 'CalculationFailed';
}

/** Called with how many cost rows have been shared of how many. */
export type OnRows = (done: number, rows: number) => void;

/** Someone who calculates while the pane goes on. */
export interface Calculator {
  /** Rejects with `Cancelled` or `CalculationFailed`. */
  ask<Kind extends AnswerKind>(
    kind: Kind,
    state: WorkbookState,
    choices: CalculationChoices,
    onRows?: OnRows,
  ): Promise<Answers[Kind]>;
  /** Stops everything that has been asked for and not been answered. */
  cancel(): void;
}

interface Pending {
  readonly request: CalculationRequest & { readonly state: WorkbookState };
  readonly assembly: ReturnType<typeof startAssembly>;
  readonly onRows: OnRows | undefined;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (cause: Error) => void;
}

/** @param ways how to get hold of someone who calculates, the best first; the next is tried where one does not work. */
export function createCalculator(
  language: Language,
  ways: readonly Connect<CalculationRequest, CalculationReply>[],
): Calculator {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let way = 0;
  let connection: Connection<CalculationRequest> | null = null;
  /** The workbook the other end has. */
  let sent: WorkbookState | null = null;

  const send = ({ request }: Pending): void => {
    connection ??= open();
    if (connection === null) return;
    connection.send({ ...request, state: request.state === sent ? null : request.state });
    sent = request.state;
  };

  const open = (): Connection<CalculationRequest> | null => {
    for (; way < ways.length; way++) {
      try {
        return ways[way]?.(receive, tryNextWay) ?? null;
      } catch {
        // This way is not to be had here.
      }
    }
    rejectAll(new CalculationFailed('There is nothing to calculate with.'));
    return null;
  };

  const tryNextWay = (): void => {
    close();
    way += 1;
    [...pending.values()].forEach(send);
  };

  const close = (): void => {
    connection?.close();
    connection = null;
    sent = null;
  };

  const rejectAll = (cause: Error): void => {
    const waiting = [...pending.values()];
    pending.clear();
    waiting.forEach(({ reject }) => reject(cause));
  };

  const receive = (reply: CalculationReply): void => {
    const asked = pending.get(reply.id);
    if (asked === undefined) return;
    switch (reply.kind) {
      case 'progress':
        asked.onRows?.(reply.done, reply.rows);
        return;
      case 'piece':
        asked.assembly.add(reply.piece);
        return;
      case 'complete':
        pending.delete(reply.id);
        asked.resolve(asked.assembly.whole());
        return;
      case 'failed':
        pending.delete(reply.id);
        asked.reject(new CalculationFailed(reply.message));
    }
  };

  return {
    ask(kind, state, choices, onRows) {
      return new Promise((resolve, reject) => {
        const request = { id: (lastId += 1), kind, state, choices, language };
        const assembly = startAssembly();
        // What comes back is what was asked for, which the line between two threads cannot say.
        const asked: Pending = { request, assembly, onRows, resolve: resolve as Pending['resolve'], reject };
        pending.set(request.id, asked);
        send(asked);
      });
    },
    cancel() {
      if (pending.size === 0) return;
      close();
      rejectAll(new Cancelled('Stopped by the user.'));
    },
  };
}
