import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Core from '@univerjs/core';
import type * as Formula from '@univerjs/engine-formula';

/** The part of Univer that is in the bundle. */
export type UniverModule = Pick<typeof Core, 'LocaleType' | 'LogLevel' | 'Univer' | 'UniverInstanceType'> &
  Pick<
    typeof Formula,
    | 'ArrayValueObject'
    | 'AstTreeBuilder'
    | 'BaseFunction'
    | 'BooleanValueObject'
    | 'CELL_INVERTED_INDEX_CACHE'
    | 'ErrorValueObject'
    | 'FORMULA_REF_TO_ARRAY_CACHE'
    | 'IFormulaCurrentConfigService'
    | 'IFormulaRuntimeService'
    | 'IFunctionService'
    | 'Interpreter'
    | 'Lexer'
    | 'NullValueObject'
    | 'NumberValueObject'
    | 'StringValueObject'
    | 'UniverFormulaEnginePlugin'
  >;

/** Thrown where the bundle has not been made yet. */
export class EngineMissing extends Error {
  override readonly name = 'EngineMissing';

  constructor() {
    super('build/univer-engine.cjs is missing: run "node workbench/calculation/bundle.mjs"');
  }
}

/** Loads the bundle, which takes about a tenth of a second and is worth it only where there is a formula to calculate. */
export function loadUniver(): UniverModule {
  const require = createRequire(import.meta.url);
  // From the source as well as from a program in build/, the bundle is in an ancestor's build/.
  for (let directory = dirname(fileURLToPath(import.meta.url)); ; directory = dirname(directory)) {
    const path = join(directory, 'build', 'univer-engine.cjs');
    if (existsSync(path)) return require(path) as UniverModule;
    if (dirname(directory) === directory) throw new EngineMissing();
  }
}
