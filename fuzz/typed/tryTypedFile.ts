import { judge } from './judge';
import { chooseRewritings, rewrite } from './rewrite';
import { throughHost } from './throughHost';
import type { TypedTrial } from './tryTyped';

/** What `tryTyped` does, with the workbook read as a file in the workbench. */
export async function tryTypedFile(seed: number): Promise<TypedTrial> {
  const rewritten = rewrite(seed, chooseRewritings(seed));
  const rewritings = rewritten.done.map(({ rewriting }) => rewriting);
  return { rewritings, ...judge(seed, rewritten, await throughHost(rewritten.workbook)) };
}
