import {
  ICommandService,
  type IExecutionOptions,
  IUndoRedoService,
  type Injector,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { PageGrid } from '../grid/createGrid';

/** The workbook that Univer shows, as the binding sees it. */
export interface GridPort {
  readonly unitId: string;
  readonly injector: Injector;
  readonly api: FUniver;
  readonly commands: ICommandService;
  /** Throws where the workbook has been closed. */
  readonly workbook: () => Workbook;
  readonly sheet: (id: string) => Worksheet | null;
  /** Changes what the grid shows, marked as coming from the workbook behind it, and without an entry to undo. */
  readonly run: (mutation: string, params: object) => void;
  /** After something the user did not do, undoing what he did before would put back the wrong cells. */
  readonly forgetUndo: () => void;
}

const FROM_BOOK = 'fromBook';

/** After these Univer goes to the sheet by itself, a moment later, unless they come from somebody else. */
const GOES_TO_SHEET = new Set(['sheet.mutation.insert-sheet', 'sheet.mutation.set-worksheet-hidden']);

/** Whether a change of the grid is one that the binding itself has made. */
export function isFromBook(options: IExecutionOptions | undefined): boolean {
  return options?.[FROM_BOOK] === true;
}

/** The port to a workbook that is open in the grid. */
export function createGridPort({ univer, api }: PageGrid, unitId: string): GridPort {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const workbook = (): Workbook => {
    const open = api.getWorkbook(unitId);
    if (open === null) throw new Error(`The grid has closed the workbook ${unitId}.`);
    return open.getWorkbook();
  };
  return {
    unitId,
    injector,
    api,
    commands,
    workbook,
    sheet: (id) => workbook().getSheetBySheetId(id) ?? null,
    run(mutation, params) {
      const options = { [FROM_BOOK]: true, fromCollab: GOES_TO_SHEET.has(mutation) };
      commands.syncExecuteCommand(mutation, { unitId, ...params }, options);
    },
    forgetUndo() {
      injector.get(IUndoRedoService).clearUndoRedo(unitId);
    },
  };
}
