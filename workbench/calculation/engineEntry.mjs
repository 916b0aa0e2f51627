// What of Univer goes into the bundle: its formula engine and what starts it, without grid, commands or pages.
export { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
export {
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
