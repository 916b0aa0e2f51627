/** What the check says of one thing, by how it stands. */
export interface SharingItemTexts {
  /** Left out where it is only told of when there is something. */
  readonly ok?: string;
  readonly todo: (count: number) => string;
  /** Where there is something, but nothing to do about it; left out where that cannot be. */
  readonly told?: string;
  /** Where this Excel cannot tell; left out where every Excel can. */
  readonly unknown?: string;
  /** The remedy's button. */
  readonly remedy: string;
  /** What cannot be undone, asked before it is done; left out where everything can. */
  readonly final?: string;
  /** Left out where the remedy tells of itself. */
  readonly mended?: (count: number) => string;
}
