import { answerService, type ServiceMethods } from '../../host/wire/answerService';
import { PathType, type RequestBody, type ResponseBody } from '../../host/wire/messages';

/** The state of the add-in's shared runtime: in the background its pane is not shown. */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

export interface Runtime {
  readonly state: RuntimeState;
  readonly setState: (state: RuntimeState) => void;
}

/** What Office.js asks of the application around the workbook, by service and method as they travel. */
const SERVICES: Readonly<Record<string, (runtime: Runtime) => ServiceMethods>> = {
  // Office.addin.showAsTaskpane, hide
  'Microsoft.AppRuntime.AppRuntimeService': (runtime) => ({
    GetAppRuntimeState: () => runtime.state,
    SetAppRuntimeState: (state) => {
      runtime.setState(state as RuntimeState);
      return null;
    },
  }),
  // Office.actions.associate
  'Microsoft.InternalService.AddinInternalService': () => ({ NotifyActionHandlerReady: () => null }),
};

/** The service a request is for; null where it is for the workbook. */
export function pageServiceOf(request: RequestBody): string | null {
  const paths = Object.values(request.ObjectPaths);
  return (
    paths.find((path) => path.ObjectPathType === PathType.newService && path.Name in SERVICES)?.Name ?? null
  );
}

/** Carries out a request for one of the page's own services. */
export function answerPageService(service: string, request: RequestBody, runtime: Runtime): ResponseBody {
  return answerService(service, request, SERVICES[service]?.(runtime) ?? {});
}
