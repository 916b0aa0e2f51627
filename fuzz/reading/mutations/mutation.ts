import type { Random } from '../../random';
import type { MadeTable } from '../madeTable';

/** A change of a table with a known outcome; null where it does not apply. */
export type Mutation = (random: Random, table: MadeTable) => MadeTable | null;
