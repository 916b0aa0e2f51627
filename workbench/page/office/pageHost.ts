import type { Book, Rectangle, Sheet } from '../../book/book';
import type { CalledFunctions } from '../../calculation/calledFunctions';
import { createBookCalculator } from '../../calculation/createBookCalculator';
import { locateReference } from '../../calculation/locateReference';
import { CellRange } from '../../host/cellRange';
import { Faults } from '../../host/faults';
import { workbookObject } from '../../host/objects/workbook';
import { Session } from '../../host/session';
import { execute } from '../../host/wire/execute';
import { ActionType, type RequestBody, type ResponseBody } from '../../host/wire/messages';

/** What the page counts of the conversation, for tests and for the curious. */
export interface HostStatistics {
  requests: number;
  actions: number;
}

/** An answer with the trace actions that were reached: the client takes handlers of older events as added only then. */
export type TracedResponse = ResponseBody & { readonly TraceIds: readonly number[] };

/** Excel's object model over the workbook that the page shows. */
export interface PageHost {
  readonly session: Session;
  /** Lets tests make actions fail. */
  readonly faults: Faults;
  readonly statistics: HostStatistics;
  readonly execute: (request: RequestBody) => TracedResponse;
  /** Brings the values of formulas up to date after the user has changed something. */
  readonly calculate: () => void;
  /** What the user has selected in the grid. */
  readonly selected: (sheet: Sheet, area: Rectangle) => void;
}

/** Connects a workbook to the object model; formulas are calculated as on the command line, and may call functions of the add-in. */
export function createPageHost(
  book: Book,
  fileName: string,
  functions: CalledFunctions | null = null,
): PageHost {
  const calculator = createBookCalculator(functions);
  const session = new Session(book, {
    calculate: (changed) => {
      calculator.calculate(changed);
    },
    locate: locateReference,
    cellsPerRead: 5_000_000,
    fileName,
  });
  const faults = new Faults();
  const statistics: HostStatistics = { requests: 0, actions: 0 };
  const root = workbookObject(session);
  return {
    session,
    faults,
    statistics,
    execute(request) {
      statistics.requests++;
      const response = execute(request, {
        root,
        references: session.references,
        beforeAction: (_, location) => {
          statistics.actions++;
          faults.beforeAction({ number: statistics.actions, request: statistics.requests, location });
        },
      });
      // The grid shows what formulas give, whether the add-in reads them or not.
      session.settle();
      return { ...response, TraceIds: reachedTraces(request, response) };
    },
    calculate() {
      session.changed();
      session.settle();
    },
    selected(sheet, area) {
      session.selection = new CellRange(session, sheet, area);
    },
  };
}

function reachedTraces({ Actions }: RequestBody, { Error: failure }: ResponseBody): number[] {
  const reached = failure === undefined ? Actions : Actions.slice(0, failure.ActionIndex ?? 0);
  return reached.filter((action) => action.ActionType === ActionType.trace).map((action) => action.Id);
}
