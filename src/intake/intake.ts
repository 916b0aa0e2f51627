import type { ExampleTable } from '../example/exampleWorkbook';

/** The names of our tables that a reading can fill. */
export type IntakeName = 'Omkostninger' | 'Parter' | 'Nøgler' | 'Indstillinger' | 'Offentliggjort';

/** One of our own tables, made of what was read; headings first. */
export interface IntakeTable {
  readonly name: IntakeName;
  readonly rows: ExampleTable;
}

/** What the user decides of what the tables do not say. Tables count from 0 in the order in which they were read. */
export interface IntakeChoices {
  /** The key of cost rows that print no split: `Folketal`, `ligeligt`, `35/65`; `''` leaves the cells empty, null takes the likeliest. */
  readonly key: string | null;
  /** The groups' names by table, where another than the title's is wanted. */
  readonly groups: Readonly<Record<number, string>>;
  /** Whether a row that no printed total counts is allocated all the same. */
  readonly takesUncounted: boolean;
  /** Whether recipients that are not printed, though the printed shares are of a total with them, are put in. */
  readonly fillsIn: boolean;
}

/** What is told of how the tables were used. */
export type Told =
  /** A row that the total leaves out: it is only among the published figures. */
  | { readonly kind: 'uncounted'; readonly label: string; readonly isTaken: boolean }
  /** The printed shares are those of a known population, of which the table prints a part. */
  | { readonly kind: 'filled'; readonly place: string; readonly added: number; readonly isTaken: boolean }
  /** The printed shares add up to less than the whole, and nobody knows the others. In percent. */
  | { readonly kind: 'others missing'; readonly percent: number }
  /** Rounding that was found by trying: how many of the printed figures come out. */
  | { readonly kind: 'rounding'; readonly agree: number; readonly of: number }
  | { readonly kind: 'column not used'; readonly heading: string }
  | { readonly kind: 'row not used'; readonly label: string }
  /** Cost rows without a key. */
  | { readonly kind: 'key missing'; readonly rows: number }
  /** The table has the same recipients as the others and is held against their sum. */
  | { readonly kind: 'overview'; readonly title: string }
  | { readonly kind: 'no recipients' }
  | { readonly kind: 'no costs' };

/** What readings come to as our own tables. */
export interface Intake {
  /** In the order in which their sheets are made. */
  readonly tables: readonly IntakeTable[];
  readonly told: readonly Told[];
  /** The names the groups have, by table; none where the workbook gets no groups. */
  readonly groups: Readonly<Record<number, string>>;
  /** Keys that what was read has weights for, the likeliest first; empty where every row prints its split. */
  readonly keys: readonly string[];
  /** The one that was taken; `''` for none. */
  readonly key: string;
}
