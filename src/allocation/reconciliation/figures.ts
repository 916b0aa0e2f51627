import type { Ore } from '../../money/ore';

/** Øre by folded heading; a heading that does not apply is missing. */
export type Figures = ReadonlyMap<string, Ore>;
