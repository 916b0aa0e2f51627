import { answerService, type ServiceMethods } from '../host/wire/answerService';
import { PathType, type RequestBody, type ResponseBody } from '../host/wire/messages';
import type { FunctionBroker, SendInvocations } from './createBroker';
import type { InvocationResult } from './invocationResults';

/** The service through which the client answers calls, as it names it. */
const SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

/** A result as older clients send it. */
interface ResultObject {
  readonly id: number;
  readonly failed?: boolean;
  readonly value?: unknown;
  readonly errorCode?: unknown;
}

/** Whether a request of the client's is about custom functions and not about the workbook. */
export function isForFunctions({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === PathType.newService && Name === SERVICE,
  );
}

/** Takes the client's answers and its word that the add-in's functions are there; `send` carries calls to it. */
export function answerForFunctions(
  request: RequestBody,
  broker: FunctionBroker,
  send: SendInvocations,
): ResponseBody {
  const methods: ServiceMethods = {
    _SetOsfControlContainerReadyForCustomFunctions: () => {
      broker.connect(send);
      return null;
    },
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (results) => {
      broker.receive(results as readonly InvocationResult[]);
      return null;
    },
    SetInvocationResults: (results) => {
      broker.receive(
        (results as readonly ResultObject[]).map(
          ({ id, failed, value, errorCode }) => [id, failed !== true, value, errorCode] as const,
        ),
      );
      return null;
    },
  };
  return answerService(SERVICE, request, methods);
}
