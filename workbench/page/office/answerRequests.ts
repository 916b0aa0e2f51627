import type { FunctionBroker, SendInvocations } from '../../functions/createBroker';
import { answerForFunctions, isForFunctions } from '../../functions/functionService';
import type { RequestBody } from '../../host/wire/messages';
import type { BookBinding } from '../binding/bindBook';
import type { ExcelEvents } from './excelEvents';
import type { PageHost } from './pageHost';
import { answerPageService, pageServiceOf, type Runtime } from './pageServices';

/** What takes part in answering the add-in. */
export interface Answering {
  readonly host: PageHost;
  readonly binding: BookBinding;
  readonly runtime: Runtime;
  readonly events: ExcelEvents;
  readonly functions: FunctionBroker;
  readonly callFunctions: SendInvocations;
  /** After each request to the workbook. */
  readonly onAnswered: () => void;
  /** Hears of bugs of the workbench. */
  readonly onFailure: (failure: unknown) => void;
}

/** Gives what answers a request of the add-in, text for text, and shows in the grid what it has done. */
export function answerRequests(parts: Answering): (body: string) => string {
  return (body) => {
    try {
      return JSON.stringify(answer(JSON.parse(body) as RequestBody, parts));
    } catch (failure) {
      parts.onFailure(failure);
      // The add-in is told, so that it does not wait for ever.
      const error = { Code: 'GeneralException', Message: String(failure), HttpStatusCode: 500, Location: '' };
      return JSON.stringify({ Results: [], Error: error });
    }
  };
}

function answer(request: RequestBody, parts: Answering): object {
  const { host, binding, runtime, events, onAnswered } = parts;
  if (isForFunctions(request)) return answerForFunctions(request, parts.functions, parts.callFunctions);
  const service = pageServiceOf(request);
  if (service !== null) return answerPageService(service, request, runtime);
  const before = host.session.selection;
  const response = host.execute(request);
  const { selection } = host.session;
  for (const [sheet, area] of binding.push()) events.edited(sheet, area, true);
  if (selection !== before) binding.select(selection.sheet, selection.area);
  onAnswered();
  return response;
}
