/** A municipality as the register knows it. */
export interface Municipality {
  /** Three digits, as text: `791`. */
  readonly code: string;
  /** Without the word Kommune: `Viborg`. */
  readonly name: string;
  /** Without the word Region: `Midtjylland`. */
  readonly region: string;
  /** `Vestjylland`. */
  readonly landsdel: string;
  /** Inhabitants on the register's day. */
  readonly population: number;
}
