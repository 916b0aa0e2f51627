import type { Finding } from './finding';

/** What a parser gives: the value it could make, and everything it found wrong on the way. With an error among the findings the value is not to be allocated. */
export interface Parsed<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}
