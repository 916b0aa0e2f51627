import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { associateFunctions } from '../../src/functions/associateFunctions';
import type { Language } from '../../src/texts/language';
import type { FunctionBroker } from './createBroker';
import { readMetadata } from './customFunction';
import { startFunctions } from './startFunctions';

/** Thrown where the functions' metadata has not been made yet. */
export class MetadataMissing extends Error {
  override readonly name = 'MetadataMissing';

  constructor() {
    super('build/functions.json is missing: run "node workbench/calculation/bundle.mjs"');
  }
}

/**
 * Runs the add-in's own functions in Node, as its pane does in Excel. What they say is in the language given.
 * @throws MetadataMissing
 */
export function startOwnFunctions(language: Language): FunctionBroker {
  const files = JSON.parse(readFileSync(metadataFile(), 'utf8')) as Readonly<Record<string, unknown>>;
  const functions = readMetadata(JSON.stringify(files['functions.json'] ?? {}));
  return startFunctions(functions, (client) => {
    associateFunctions(client, language);
  });
}

/** From the source as well as from a program in build/, it is in an ancestor's build/. */
function metadataFile(): string {
  for (let directory = dirname(fileURLToPath(import.meta.url)); ; directory = dirname(directory)) {
    const path = join(directory, 'build', 'functions.json');
    if (existsSync(path)) return path;
    if (dirname(directory) === directory) throw new MetadataMissing();
  }
}
