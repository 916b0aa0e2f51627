import type { BaseValueObject, ErrorValueObject, IFunctionService } from '@univerjs/engine-formula';
import type { BookValue, ErrorValue } from '../book/book';
import {
  BUSY,
  type CalledFunctions,
  type FunctionAnswer,
  type GivenArgument,
  type FunctionCall,
  type MatrixArgument,
} from './calledFunctions';
import type { UniverModule } from './univer';

/** Lets Univer's interpreter call functions that are not its own. */
export interface FunctionAdapter {
  /** From now on formulas may call these; null for none. */
  open(functions: CalledFunctions | null): void;
  /** Whether what is open has a function of that name, in upper case. */
  knows(name: string): boolean;
  /** Whether Univer knows the name only through here. */
  isAdapted(name: string): boolean;
  /** The calls without an answer since last asked. */
  takeUnanswered(): readonly FunctionCall[];
}

type ErrorType = Parameters<typeof ErrorValueObject.create>[0];

/** Univer knows no `#BUSY!`; this error of its own, which nothing else gives, takes its place inside. */
const BUSY_INSIDE = '#GETTING_DATA';

/** Univer registers functions for good, so those of the workbook that is open are looked up at each call. */
export function createFunctionAdapter(univer: UniverModule, service: IFunctionService): FunctionAdapter {
  let opened: CalledFunctions | null = null;
  let unanswered: FunctionCall[] = [];
  const registered = new Set<string>();
  const matrices = new WeakMap<object, MatrixArgument>();

  class CalledFunction extends univer.BaseFunction {
    override calculate(...given: BaseValueObject[]): BaseValueObject {
      const call = opened?.call(String(this.name), given.map(toArgument));
      if (call === undefined) return toError({ error: '#NAME?' });
      if (call.answer !== undefined) return toResult(call.answer);
      unanswered.push(call);
      return toError(BUSY);
    }
  }

  function toArgument(given: BaseValueObject): GivenArgument {
    if (!given.isArray()) return given.isNull() ? undefined : toScalar(given);
    let matrix = matrices.get(given);
    if (matrix === undefined) {
      const values = (given as unknown as { getArrayValue(): (BaseValueObject | null)[][] }).getArrayValue();
      matrix = { rows: values.map((row) => Array.from(row, toScalar)) };
      matrices.set(given, matrix);
    }
    return matrix;
  }

  function toError({ error, message }: ErrorValue): BaseValueObject {
    return univer.ErrorValueObject.create(errorInside(error) as unknown as ErrorType, message ?? '');
  }

  function toValueObject(value: BookValue): BaseValueObject {
    if (typeof value === 'number') return univer.NumberValueObject.create(value);
    if (typeof value === 'string') return univer.StringValueObject.create(value);
    if (typeof value === 'boolean') return univer.BooleanValueObject.create(value);
    return value === null ? univer.NullValueObject.create() : toError(value);
  }

  function toResult(answer: FunctionAnswer): BaseValueObject {
    if (!isRows(answer)) return toValueObject(answer);
    const calculateValueList = answer.map((row) => row.map(toValueObject));
    return univer.ArrayValueObject.create({
      calculateValueList,
      rowCount: answer.length,
      columnCount: answer[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }

  return {
    open(functions) {
      opened = functions;
      unanswered = [];
    },
    knows(name) {
      if (opened?.knows(name) !== true) return false;
      if (!registered.has(name)) {
        registered.add(name);
        service.registerExecutors(new CalledFunction(name));
      }
      return true;
    },
    isAdapted: (name) => registered.has(name),
    takeUnanswered() {
      const taken = unanswered;
      unanswered = [];
      return taken;
    },
  };
}

/** An error as Univer knows it. */
export function errorInside(error: string): string {
  return error === BUSY.error ? BUSY_INSIDE : error;
}

/** An error of Univer's as the workbook knows it. */
export function errorFromInside(error: string): string {
  return error === BUSY_INSIDE ? BUSY.error : error;
}

function toScalar(object: BaseValueObject | null | undefined): string | number | boolean | null | ErrorValue {
  if (object === null || object === undefined || object.isNull()) return null;
  const value = object.getValue();
  return object.isError() ? { error: errorFromInside(String(value)) } : value;
}

function isRows(answer: FunctionAnswer): answer is Exclude<FunctionAnswer, BookValue> {
  return Array.isArray(answer);
}
