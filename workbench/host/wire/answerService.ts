import { ActionType, type RequestBody, type ResponseBody } from './messages';

/** A service's methods by their names as they travel; each is given the first argument of its call. */
export type ServiceMethods = Readonly<Record<string, (argument: unknown) => unknown>>;

/**
 * Carries out the calls of a request to a service that is not about the workbook's object model. A method it lacks
 * answers `ApiNotFound`; every other action answers null.
 */
export function answerService(
  service: string,
  { Actions }: RequestBody,
  methods: ServiceMethods,
): ResponseBody {
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of Actions.entries()) {
    const isCall = action.ActionType === ActionType.callMethod;
    const method = methods[action.Name];
    if (isCall && method === undefined)
      return { Results: results, Error: lacks(`${service}.${action.Name}`, index) };
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
