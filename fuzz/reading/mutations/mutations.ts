import { FIGURE_MUTATIONS } from './figureMutations';
import { LAYOUT_MUTATIONS } from './layoutMutations';
import type { Mutation } from './mutation';
import { ROW_MUTATIONS } from './rowMutations';

/** Every mutation by its name. Their order decides what a seed gives. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  ...FIGURE_MUTATIONS,
  ...LAYOUT_MUTATIONS,
  ...ROW_MUTATIONS,
};
