import type { Book, Sheet } from '../book/book';
import { createBroker } from '../functions/createBroker';
import type { CustomFunction } from '../functions/customFunction';
import { bindBook, type BookBinding } from './binding/bindBook';
import type { PageGrid } from './grid/createGrid';
import type { AddinManifest } from './manifest';
import { createExcelEvents, type ExcelEvents } from './office/excelEvents';
import { createPageHost, type PageHost } from './office/pageHost';
import { answerRequests } from './office/answerRequests';
import type { Runtime } from './office/pageServices';
import { readSettings, writeSettings } from './office/serializedSettings';
import { createXdmHost, type AddinServices, type XdmHost } from './office/xdmHost';
import type { PaneFrame } from './pane/createPaneFrame';

export interface OpenWorkbook {
  readonly book: Book;
  readonly fileName: string;
  readonly host: PageHost;
  readonly binding: BookBinding;
  readonly xdm: XdmHost;
  /** Resolves when the add-in's Office.js has found its host. */
  readonly ready: Promise<void>;
  /** Shows the pane as its ribbon button does, and puts the focus into it. */
  readonly showPane: () => void;
  readonly close: () => void;
}

/** What the rest of the page does for an open workbook. */
export interface WorkbookSurroundings {
  readonly grid: PageGrid;
  readonly pane: PaneFrame;
  readonly manifest: AddinManifest;
  readonly locale: string;
  /** The add-in's functions, by all their names. */
  readonly functions: readonly CustomFunction[];
  readonly onRefused: () => void;
  readonly onFailure: (failure: unknown) => void;
  readonly onCommandCompleted: (commandId: string, status: number) => void;
  readonly onFocusLeaves: (direction: 'forward' | 'backward') => void;
}

let opened = 0;

/** Opens a workbook: in the grid, behind Excel's object model, and for the add-in, which is loaded anew as in Excel. */
export function openInPage(book: Book, fileName: string, around: WorkbookSurroundings): OpenWorkbook {
  const { grid, pane, manifest } = around;
  const functions = createBroker(around.functions);
  const host = createPageHost(book, fileName, functions);
  let connected: XdmHost | null = null;
  const events = createExcelEvents(() => connected);
  const runtime = runtimeOf(pane, events);
  let sheets: readonly Sheet[] = [...book.sheets];
  const tellOfSheets = (): void => {
    events.sheetsChanged(sheets, book.sheets);
    sheets = [...book.sheets];
  };
  const binding = bindBook(book, grid, `workbook-${++opened}`, {
    onEdit: events.edited,
    onSelect(sheet, area) {
      host.selected(sheet, area);
      events.selected(sheet, area);
    },
    onActivate: events.activated,
    onRefused: around.onRefused,
    calculate: host.calculate,
  });
  functions.onAnswers = binding.recalculate;
  let reportReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (reportReady = resolve));
  const conversation = {
    // A fresh one each time: Office.js keeps what it learns of a conversation for as long as the tab is open.
    conversationId: `workbench-${crypto.randomUUID()}`,
    addinId: manifest.id,
    addinName: manifest.name,
    hostOrigin: location.origin,
    locale: around.locale,
    hasFunctions: around.functions.length > 0,
  };
  const services: AddinServices = {
    execute: answerRequests({
      host,
      binding,
      runtime,
      events,
      functions,
      callFunctions: (batches) => {
        for (const entries of batches) xdm.callFunctions(entries);
      },
      onAnswered: tellOfSheets,
      onFailure: around.onFailure,
    }),
    readSettings: () => readSettings(book),
    writeSettings: (settings) => {
      writeSettings(book, settings);
    },
    onReady: reportReady,
    onCommandCompleted: around.onCommandCompleted,
    onFocusLeaves: around.onFocusLeaves,
  };
  const xdm = createXdmHost(conversation, services, pane.post);
  connected = xdm;
  const onMessage = (event: MessageEvent): void => {
    if (pane.isSource(event)) xdm.receive(event.data);
  };
  addEventListener('message', onMessage);
  pane.load(`/addin/${manifest.taskpane}`, xdm.windowName);
  return {
    book,
    fileName,
    host,
    binding,
    xdm,
    ready,
    showPane() {
      runtime.setState('Visible');
      pane.focus();
    },
    close() {
      functions.onAnswers = null;
      removeEventListener('message', onMessage);
      binding.close();
    },
  };
}

/** The add-in's shared runtime: shown, or hidden with its code running on. */
function runtimeOf(pane: PaneFrame, events: ExcelEvents): Runtime {
  return {
    get state() {
      return pane.isVisible ? 'Visible' : 'Background';
    },
    setState(state) {
      const isVisible = state === 'Visible';
      if (pane.isVisible === isVisible) return;
      pane.show(isVisible);
      events.visibilityChanged(isVisible);
    },
  };
}
