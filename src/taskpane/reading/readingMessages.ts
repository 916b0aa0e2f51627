import type { FittingCells } from '../../intake/fittingCells';
import type { Intake, IntakeChoices } from '../../intake/intake';
import type { TablesRead } from '../../intake/readSource';
import type { TableSource } from '../../intake/tableSource';
import type { Given } from '../../reader/given';

/** Asks for the tables of a source, and what they come to as ours. */
export interface ReadingRequest {
  readonly source: TableSource;
  /** By table of the source. */
  readonly given: readonly Given[];
  readonly choices: IntakeChoices;
}

/** The tables come first, since trying how they were rounded takes longer than reading them. */
export type ReadingReply =
  | { readonly kind: 'read'; readonly read: TablesRead }
  | { readonly kind: 'used'; readonly intake: Intake; readonly fitting: readonly FittingCells[] }
  /** A bug. */
  | { readonly kind: 'failed'; readonly message: string };
