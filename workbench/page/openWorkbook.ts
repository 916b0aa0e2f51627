import type { Book } from '../book/book';
import type { RequestBody } from '../host/wire/messages';
import { bindBook, type BookBinding } from './binding/bindBook';
import type { Grid } from './grid/createGrid';
import type { AddinManifest } from './manifest';
import { createExcelEvents } from './office/excelEvents';
import { createPageHost, type PageHost } from './office/pageHost';
import { answerService, pageServiceOf, type Runtime } from './office/pageServices';
import { readSettings, writeSettings } from './office/serializedSettings';
import { createXdmHost, type XdmHost } from './office/xdmHost';
import type { Pane } from './pane/createPane';

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
  readonly grid: Grid;
  readonly pane: Pane;
  readonly manifest: AddinManifest;
  readonly locale: string;
  readonly onRefused: (failure: unknown) => void;
  readonly onFailure: (failure: unknown) => void;
  readonly onCommandCompleted: (commandId: string, status: number) => void;
  readonly onFocusLeaves: (direction: 'forward' | 'backward') => void;
}

let opened = 0;

/** Opens a workbook: in the grid, behind Excel's object model, and for the add-in, which is loaded anew as in Excel. */
export function openWorkbook(book: Book, fileName: string, around: WorkbookSurroundings): OpenWorkbook {
  const { grid, pane, manifest } = around;
  const host = createPageHost(book, fileName);
  const events = createExcelEvents(() => xdm);
  const binding = bindBook(book, grid, `workbook-${++opened}`, {
    onEdit: events.edited,
    onSelect(sheet, area) {
      host.selected(sheet, area);
      events.selected(sheet, area);
    },
    onActivate: events.activated,
    onRefused: around.onRefused,
    shift: (shift) => {
      host.session.shift(shift);
    },
    calculate: host.calculate,
  });
  const runtime: Runtime = {
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
  let reportReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (reportReady = resolve));
  const xdm = createXdmHost(
    {
      // A fresh one each time: Office.js keeps what it learns of a conversation for as long as the tab is open.
      conversationId: `workbench-${crypto.randomUUID()}`,
      addinId: manifest.id,
      addinName: manifest.name,
      hostOrigin: location.origin,
      locale: around.locale,
    },
    {
      execute: (body) => {
        try {
          return answer(JSON.parse(body) as RequestBody);
        } catch (failure) {
          return failed(failure);
        }
      },
      readSettings: () => readSettings(book),
      writeSettings: (settings) => {
        writeSettings(book, settings);
      },
      onReady: reportReady,
      onCommandCompleted: around.onCommandCompleted,
      onFocusLeaves: around.onFocusLeaves,
    },
    pane.post,
  );

  function answer(request: RequestBody): string {
    const service = pageServiceOf(request);
    if (service !== null) return JSON.stringify(answerService(service, request, runtime));
    const selected = host.session.selection;
    const response = host.execute(request);
    const { selection } = host.session;
    binding.push();
    if (selection !== selected) binding.select(selection.sheet, selection.area);
    return JSON.stringify(response);
  }

  /** A bug of the workbench: the add-in is told, so that it does not wait for ever, and so is whoever looks. */
  function failed(failure: unknown): string {
    around.onFailure(failure);
    const error = { Code: 'GeneralException', Message: String(failure), HttpStatusCode: 500, Location: '' };
    return JSON.stringify({ Results: [], Error: error });
  }

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
      removeEventListener('message', onMessage);
      binding.close();
    },
  };
}
