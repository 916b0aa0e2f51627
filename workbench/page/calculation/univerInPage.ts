import * as engine from '../../calculation/engineEntry';
import type { UniverModule } from '../../calculation/univer';

/** Stands in, in the page's bundle, for `calculation/univer.ts`, which loads the same modules from a file in Node. */
export function loadUniver(): UniverModule {
  return engine;
}
