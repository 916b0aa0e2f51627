import type { Year } from '../costs/costRow';
import type { Finding } from '../findings/finding';
import type { PartyTable } from '../parties/party';

/** What a step is taken for: an amount of a year, among these recipients. */
export interface Taking {
  readonly year: Year;
  readonly parties: PartyTable;
  /** The cost row that is being allocated, for messages. */
  readonly label: string;
  /** What is wrong with the step, or with the columns it reads, is added here. */
  readonly findings: Finding[];
}
