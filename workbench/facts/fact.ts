/** What JSON can hold: answers are recorded, compared and mailed as that. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [name: string]: Plain };

/** Where something that we believe of Excel is from, and how sure that makes it. */
export interface Source {
  readonly kind: 'documented' | 'reported' | 'guessed';
  /** A page of Microsoft's, or an issue: `OfficeDev/office-js#224`; for a guess, what depends on it. */
  readonly where: string;
}

/** One thing that we believe of Excel, and how to ask it. */
export interface Fact {
  /** The name of its file. */
  readonly id: string;
  /** What is believed, in a sentence. */
  readonly says: string;
  readonly from: Source;
  /**
   * Does it on a sheet of its own, which is empty and goes away afterwards, and gives what came of it. Asks for nothing
   * of the user's, and leaves no name behind.
   */
  readonly ask: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Plain>;
  readonly expected: Plain;
  /** Why the workbench's host answers otherwise; left out where it agrees. */
  readonly hostDiffers?: string;
}
