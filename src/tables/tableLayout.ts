import type { Heading } from './headings/heading';

/** What a kind of input range looks like. */
export interface TableLayout<Field extends string> {
  /** The headings of each known column. The first is the one messages use; the others are accepted as well. */
  readonly headings: { readonly [F in Field]: readonly [string, ...string[]] };
  /** What others call a known column. Not read, but told of where the column is missing: `Kommune` for `Part`. Nothing that a column of the user's own may well be called. */
  readonly otherWords: { readonly [F in Field]?: readonly string[] };
  readonly required: readonly Field[];
  /** Whether a range without any rows is an error. */
  readonly needsRows: boolean;
  /** Which headings of the user's own are read; columns under others are ignored, whatever they hold. */
  readonly readsExtra: (heading: Heading) => boolean;
  /** The columns in which a date is surely another value that Excel made one of: `12/88` under `Nøgle`. */
  readonly dateless: readonly Field[];
  /** The columns that nothing is calculated from, so that nobody misses them where a heading is misspelt or a name too narrow. */
  readonly asides: readonly Field[];
  /** Whether rows need not be alike: any with a name and a figure is one, a total too. A published line is. */
  readonly takesAnyRow: boolean;
}

/** The known columns with their headings. */
export function headingsOf<Field extends string>(layout: Pick<TableLayout<Field>, 'headings'>) {
  return Object.entries(layout.headings) as [Field, readonly [string, ...string[]]][];
}
