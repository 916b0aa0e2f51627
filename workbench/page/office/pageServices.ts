import { ActionType, PathType, type RequestBody, type ResponseBody } from '../../host/wire/messages';

/** The state of the add-in's shared runtime: in the background its pane is not shown. */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

export interface Runtime {
  readonly state: RuntimeState;
  readonly setState: (state: RuntimeState) => void;
}

type Methods = Readonly<Record<string, (runtime: Runtime, argument: unknown) => unknown>>;

/** What Office.js asks of the application around the workbook, by service and method as they travel. */
const SERVICES: Readonly<Record<string, Methods>> = {
  // Office.addin.showAsTaskpane, hide
  'Microsoft.AppRuntime.AppRuntimeService': {
    GetAppRuntimeState: (runtime) => runtime.state,
    SetAppRuntimeState: (runtime, state) => {
      runtime.setState(state as RuntimeState);
      return null;
    },
  },
  // Office.actions.associate
  'Microsoft.InternalService.AddinInternalService': { NotifyActionHandlerReady: () => null },
};

/** The service a request is for; null where it is for the workbook. */
export function pageServiceOf(request: RequestBody): string | null {
  const paths = Object.values(request.ObjectPaths);
  return (
    paths.find((path) => path.ObjectPathType === PathType.newService && path.Name in SERVICES)?.Name ?? null
  );
}

/** Carries out a request for one of the page's own services; a method it lacks answers `ApiNotFound`. */
export function answerService(service: string, request: RequestBody, runtime: Runtime): ResponseBody {
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    const isCall = action.ActionType === ActionType.callMethod;
    const method = SERVICES[service]?.[action.Name];
    if (isCall && method === undefined)
      return { Results: results, Error: lacks(`${service}.${action.Name}`, index) };
    results.push({
      ActionId: action.Id,
      Value: isCall ? method?.(runtime, action.ArgumentInfo?.Arguments?.[0]) : null,
    });
  }
  return { Results: results };
}

function lacks(location: string, index: number): NonNullable<ResponseBody['Error']> {
  const message = `The workbench does not have ${location}.`;
  return {
    Code: 'ApiNotFound',
    Message: message,
    HttpStatusCode: 404,
    ActionIndex: index,
    Location: location,
  };
}
