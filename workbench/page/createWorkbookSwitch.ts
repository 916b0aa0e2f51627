import type { Book } from '../book/book';
import { newBook } from '../book/newBook';
import { openXlsx } from '../xlsx/openXlsx';
import { saveXlsx } from '../xlsx/saveXlsx';
import type { CommandButton } from './manifest';
import { openInPage, type OpenWorkbook, type WorkbookSurroundings } from './openInPage';
import { EMPTY_WORKBOOK } from './pageOptions';
import { fetchExample } from './pageResources';
import type { PageTexts } from './pageTexts';
import { saveFile } from './saveFile';

declare global {
  interface Window {
    /** For tests and for the curious: the workbook that is open. */
    workbench?: OpenWorkbook;
  }
}

/** Shows what happened, and which example is open (null for a file of the user's own). */
export interface WorkbookDisplay {
  readonly say: (text: string, isError?: boolean) => void;
  readonly choose: (example: string | null) => void;
}

/** Opens one workbook after another in the page. */
export interface WorkbookSwitch {
  readonly openFile: (file: File) => Promise<void>;
  readonly openExample: (name: string) => Promise<void>;
  readonly download: () => void;
  readonly runCommand: (button: CommandButton) => void;
}

/** What stands around every workbook that is opened; what goes wrong is shown in the page. */
export function createWorkbookSwitch(
  around: Pick<WorkbookSurroundings, 'grid' | 'pane' | 'manifest' | 'locale' | 'functions' | 'onFocusLeaves'>,
  texts: PageTexts,
  display: WorkbookDisplay,
): WorkbookSwitch {
  let open: OpenWorkbook | null = null;

  function show(book: Book, fileName: string, example: string | null): void {
    open?.close();
    display.say('');
    display.choose(example);
    open = openInPage(book, fileName, {
      ...around,
      onRefused: () => {
        display.say(texts.refused, true);
      },
      onFailure: (failure) => {
        console.error(failure);
        display.say(texts.failed, true);
      },
      onCommandCompleted: (_, status) => {
        if (status !== 0) display.say(texts.commandFailed, true);
      },
    });
    window.workbench = open;
  }

  return {
    async openFile(file) {
      try {
        show(openXlsx(new Uint8Array(await file.arrayBuffer())), file.name, null);
      } catch (failure) {
        display.say(
          texts.cannotOpen(file.name, failure instanceof Error ? failure.message : String(failure)),
          true,
        );
      }
    },
    async openExample(name) {
      const bytes = name === EMPTY_WORKBOOK ? null : await fetchExample(name);
      if (bytes !== null) {
        show(openXlsx(bytes), `${name}.xlsx`, name);
        return;
      }
      show(newBook(), texts.newFile, EMPTY_WORKBOOK);
      if (name !== EMPTY_WORKBOOK) display.say(texts.cannotLoadExample(name), true);
    },
    download() {
      if (open !== null) saveFile(saveXlsx(open.book), open.fileName);
    },
    runCommand({ id, action }) {
      if (action.kind === 'showTaskpane') open?.showPane();
      else if (open?.xdm.invokeCommand(id, action.functionName) !== true) display.say(texts.notReady, true);
    },
  };
}
