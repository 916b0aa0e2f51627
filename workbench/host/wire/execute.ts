import { ExcelError } from '../../book/excelError';
import { HostObject } from './hostObject';
import { ActionType, scriptName, type Action, type RequestBody, type ResponseBody } from './messages';
import { ObjectPaths } from './objectPaths';
import { answerQuery, identify } from './query';
import type { References } from './references';

export interface ExecutionContext {
  readonly root: HostObject;
  readonly references: References;
  /** Called before each action with what it is about to do (`Range.values`); may throw to let it fail. */
  readonly beforeAction: (action: Action, location: string) => void;
}

/**
 * Carries out a request as Excel does: action after action, up to the first that fails. What was done
 * before that one stays done.
 */
export function execute(request: RequestBody, context: ExecutionContext): ResponseBody {
  const paths = new ObjectPaths(request.ObjectPaths, context.root, context.references);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    const location = describeAction(action, paths);
    try {
      context.beforeAction(action, location);
      results.push({ ActionId: action.Id, Value: carryOut(action, paths, context.references) });
    } catch (error) {
      return { Results: results, Error: { ...describeError(error), ActionIndex: index, Location: location } };
    }
  }
  return { Results: results };
}

/** An error as it travels. One that is not Excel's own is a bug, and must not look like an answer of Excel's. */
function describeError(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  if (!(error instanceof ExcelError)) {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { Code: 'GeneralException', Message: `A bug in the workbench: ${details}`, HttpStatusCode: 500 };
  }
  return { Code: error.code, Message: error.message, HttpStatusCode: error.httpStatus };
}

function describeAction(action: Action, paths: ObjectPaths): string {
  switch (action.ActionType) {
    case ActionType.instantiate:
      return paths.describe(action.ObjectPathId);
    case ActionType.callMethod:
    case ActionType.setProperty:
      return `${paths.className(action.ObjectPathId)}.${scriptName(action.Name)}`;
    case ActionType.query:
    case ActionType.queryAsJson: {
      const [only, ...others] = action.QueryInfo?.Select ?? [];
      return `${paths.className(action.ObjectPathId)}.${only !== undefined && others.length === 0 ? only : 'load'}`;
    }
    case ActionType.update:
      return `${paths.className(action.ObjectPathId)}.update`;
    default:
      return action.Name;
  }
}

function carryOut(action: Action, paths: ObjectPaths, references: References): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.find(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object && identify(object, references);
    case ActionType.query:
    case ActionType.queryAsJson:
      return object && answerQuery(object, action.QueryInfo ?? {}, references);
    case ActionType.callMethod:
      return callMethod(object, action, paths, references);
    case ActionType.setProperty:
      present(object).write(scriptName(action.Name), paths.arguments(action.ArgumentInfo).at(0) ?? null);
      return null;
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        present(object).write(scriptName(name), value);
      }
      return null;
    default:
      throw new ExcelError(
        'NotImplemented',
        `The workbench's host does not have action type ${action.ActionType}.`,
      );
  }
}

/** Guess: writing to a null object, or calling a method of it, is answered like any item that is not there. */
function present(object: HostObject | null): HostObject {
  if (object === null) throw new ExcelError('ItemNotFound');
  return object;
}

function callMethod(
  object: HostObject | null,
  action: Action,
  paths: ObjectPaths,
  references: References,
): unknown {
  if (action.Name === '_KeepReference') {
    if (object !== null) references.keep(object);
    return null;
  }
  const given = paths.arguments(action.ArgumentInfo);
  if (action.Name === '_RemoveReference') {
    references.release(given.text(0));
    return null;
  }
  const result = present(object).call(scriptName(action.Name), given);
  return result === undefined || result instanceof HostObject ? null : result;
}
