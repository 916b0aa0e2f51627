import type { BooleanNumber, Univer } from '@univerjs/core';
import type { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/preset-sheets-core';
import type { CustomFunction } from '../../functions/customFunction';

/** Univer's kind of functions that are not its own; its enumerations exist only while compiling. */
const USER_FUNCTION = 15 as unknown as FunctionType.User;
const YES = 1 as unknown as BooleanNumber.TRUE;
const NO = 0 as unknown as BooleanNumber.FALSE;

/** Lets names of custom functions complete while they are typed, with their descriptions and those of their arguments. */
export function describeFunctions(univer: Univer, functions: readonly CustomFunction[]): void {
  const descriptions = univer.__getInjector().get(IDescriptionService);
  descriptions.registerDescriptions(
    functions.map(({ name, description = '', parameters }) => ({
      functionName: name,
      functionType: USER_FUNCTION,
      description,
      abstract: description,
      functionParameter: parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? '',
        example: '',
        require: parameter.optional === true ? NO : YES,
        repeat: parameter.repeating === true ? YES : NO,
      })),
    })),
  );
}
