import { type Random, randomFrom } from '../random';
import { cleanWorkbook } from './cleanWorkbook';
import { wideWorkbook } from './wideWorkbook';
import { type Rewriting, STAGES } from './rewriting';
import { KINDS, WIDE_KINDS } from './rewritings';
import type { TypedCell, TypedWorkbook } from './typedWorkbook';

/** A rewriting that was done, and the cells it must be told of by. */
export interface Done {
  readonly rewriting: Rewriting;
  readonly cells: readonly TypedCell[];
}

export interface Rewritten {
  readonly workbook: TypedWorkbook;
  readonly done: readonly Done[];
}

/** One to five rewritings for a seed. At most one of them may be told of instead of read: it could hide another. */
export function chooseRewritings(seed: number): Rewriting[] {
  const random = randomFrom(seed);
  const kinds = isWide(seed) ? WIDE_KINDS : KINDS;
  const isTold = ({ expects }: Rewriting): boolean => expects.kind === 'told';
  const pick = (mayTell: boolean): Rewriting[] => {
    const kind = random.pickFrom(kinds).filter((one) => mayTell || !isTold(one));
    return kind.length === 0 ? [] : [random.pickFrom(kind)];
  };
  const others = random.times(random.int(0, 4), () => pick(false)).flat();
  return [...new Set([...pick(true), ...others])];
}

/** The clean workbook of a seed with some rewritings done to it, each by chance of its own, so that the others may be left out. */
export function rewrite(seed: number, rewritings: readonly Rewriting[]): Rewritten {
  const workbook = cleanOf(seed);
  const stage = ({ stage: one }: Rewriting): number => STAGES.indexOf(one);
  const ordered = [...rewritings].sort((one, other) => stage(one) - stage(other));
  const done = ordered.flatMap((rewriting): Done[] => {
    const cells = rewriting.rewrite(chanceOf(seed, rewriting.name), workbook);
    return cells === null ? [] : [{ rewriting, cells }];
  });
  return { workbook, done };
}

/** So many neighbouring seeds rewrite the same workbook, which is calculated once for them all. */
const SHARING = 4;

/** The workbook of a seed before anybody has rewritten it. */
export function cleanOf(seed: number): TypedWorkbook {
  const random = randomFrom(cleanSeedOf(seed) + 0x2b2b2b);
  return isWide(seed) ? wideWorkbook(random) : cleanWorkbook(random);
}

/** From this seed on workbooks have rates, price levels, bounds, mixed weights, several ranges and published figures too; those below stay as they are. */
export const FIRST_WIDE = 10_000_000;

function isWide(seed: number): boolean {
  return seed >= FIRST_WIDE;
}

/** What the clean workbook of a seed is made from. */
export function cleanSeedOf(seed: number): number {
  return Math.floor(seed / SHARING);
}

/** FNV-1a over the name, so that a rewriting's chance is not its place in a table that grows. */
function chanceOf(seed: number, name: string): Random {
  let hash = 0x811c9dc5;
  for (const sign of name) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return randomFrom((seed ^ hash) | 0);
}
