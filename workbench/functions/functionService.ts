import { ActionType, PathType, type RequestBody, type ResponseBody } from '../host/wire/messages';
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
  { Actions }: RequestBody,
  broker: FunctionBroker,
  send: SendInvocations,
): ResponseBody {
  const methods: Readonly<Record<string, (argument: unknown) => unknown>> = {
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
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of Actions.entries()) {
    const isCall = action.ActionType === ActionType.callMethod;
    const method = methods[action.Name];
    if (isCall && method === undefined)
      return { Results: results, Error: lacks(`${SERVICE}.${action.Name}`, index) };
    const value = isCall ? method?.(action.ArgumentInfo?.Arguments?.[0]) : null;
    results.push({ ActionId: action.Id, Value: value });
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
