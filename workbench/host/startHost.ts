import type { Book } from '../book/book';
import { Faults, type Closing, type ActionFault, type LostRequest } from './faults';
import { freeClient, takeClient } from './clients';
import { findSheet } from '../book/sheetNames';
import { SheetTarget } from './objects/sheetTarget';
import { RequestServer, type Statistics } from './requestServer';
import { TypingGate } from './typingGate';
import { Session, type SessionSettings } from './session';

export interface HostOptions extends Partial<SessionSettings> {
  /** Excel on the web takes and gives 5 MB at most, counted as UTF-8 text. */
  readonly payloadLimit?: number;
}

/** A workbook that the real Office.js client is connected to. */
export interface Host {
  /** The client's own: `host.Excel.run(...)`. Arrays and errors it hands out are of its own context, so `instanceof` fails on them. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly book: Book;
  readonly statistics: Statistics;
  /** Lets actions fail before they have any effect; null lets all succeed again. */
  failAt(fault: ActionFault | null): void;
  /** Lets whole requests, or their answers, get lost; null ends that. */
  loseAt(lost: LostRequest | null): void;
  /** Ends all answering, as when the pane is closed in the middle; another host can then be started over the book. */
  closeAt(closing: Closing): void;
  /** The user begins or ends typing in a cell; meanwhile Excel holds requests back, or refuses those that do not want to wait. */
  setTyping(isTyping: boolean): void;
  /** Another workbook comes to the front, or this one comes back: meanwhile Excel refuses to add, delete and show sheets. */
  setBehind(isBehind: boolean): void;
  /** The user lets Excel calculate by itself, or only when asked. */
  setCalculation(mode: 'Automatic' | 'Manual'): void;
  /** The user selects areas of a sheet; none of them is a chart selected. */
  select(sheet: string, areas: readonly string[]): void;
  /** Sends the client an event as Excel would: its number, the object's id, and what it says. */
  fireEvent(type: number, targetId: string, message: object): void;
  /**
   * Ends a host that nothing is asked of any more and that has no event handlers: the next one started takes over its
   * client, which takes longer to load than most runs take. From then on this `Excel` is the other host's.
   */
  end(): void;
}

/**
 * Starts the real, unmodified client over a workbook, which it then reads and changes in place. Several hosts
 * may live in one process.
 */
export function startHost(book: Book, options: HostOptions = {}): Host {
  const faults = new Faults();
  const session = new Session(book, {
    calculate: options.calculate ?? null,
    locate: options.locate ?? null,
    cellsPerRead: options.cellsPerRead ?? 5_000_000,
    fileName: options.fileName ?? 'Projektmappe1.xlsx',
    isReadOnly: options.isReadOnly ?? false,
    isDesktop: options.isDesktop ?? false,
    growsTables: options.growsTables ?? false,
  });
  const server = new RequestServer(session, faults, options.payloadLimit ?? 5 * 1024 * 1024);
  const typing = new TypingGate(server);
  let isEnded = false;
  const client = takeClient();
  const { bridge } = client;
  bridge.sendMessageToHost = (text) => {
    setImmediate(() => {
      if (isEnded) return;
      typing.handle(text, (answer) => bridge.onMessageFromHost?.(answer));
    });
  };
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    book,
    statistics: server.statistics,
    failAt: (fault) => {
      faults.failAt(fault);
    },
    loseAt: (lost) => {
      faults.loseAt(lost);
    },
    closeAt: (closing) => {
      faults.closeAt(closing);
    },
    setTyping: (isTyping) => {
      typing.set(isTyping);
    },
    setBehind: (isBehind) => {
      faults.isBehind = isBehind;
    },
    setCalculation: (mode) => {
      session.calculationMode = mode;
    },
    select: (name, addresses) => {
      const sheet = findSheet(book, name);
      if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
      const target = new SheetTarget(session, sheet);
      const [first, ...others] = addresses.map((address) => target.rangeAt(address));
      if (first !== undefined) session.selection = first;
      session.otherSelected = others;
      session.isChartSelected = first === undefined;
    },
    fireEvent: (type, targetId, message) => {
      bridge.onMessageFromHost?.(eventMessage(type, targetId, message));
    },
    end: () => {
      if (isEnded) return;
      isEnded = true;
      freeClient(client);
    },
  };
}

const RICH_API_EVENT = 65_536;

function eventMessage(type: number, targetId: string, message: object): string {
  const entry = [RICH_API_EVENT, type, targetId, JSON.stringify(message), 'event'];
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}
