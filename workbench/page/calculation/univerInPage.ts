import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import {
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import type { UniverModule } from '../../calculation/univer';

/** Stands in, in the page's bundle, for `calculation/univer.ts`, which loads the same modules from a file in Node. */
export function loadUniver(): UniverModule {
  return {
    LocaleType,
    LogLevel,
    Univer,
    UniverInstanceType,
    AstTreeBuilder,
    CELL_INVERTED_INDEX_CACHE,
    FORMULA_REF_TO_ARRAY_CACHE,
    IFormulaCurrentConfigService,
    IFormulaRuntimeService,
    IFunctionService,
    Interpreter,
    Lexer,
    UniverFormulaEnginePlugin,
  };
}
