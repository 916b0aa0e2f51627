import type { FreezeState } from '../freezing/freezing';
import type { SharingPlace } from './sharing';

/** What the pane knows of the workbook already. */
export interface KnownOfWorkbook {
  /** Whether the sheets are older than the input. */
  readonly outdated: boolean;
  /** How many errors and warnings there are. */
  readonly findings: number;
  readonly findingsSeen: boolean;
  /** Whether there is something to share but none of our sheets; false for a workbook without cost rows. */
  readonly sheetsMissing: boolean;
}

/** Whose workbook the file says it is; '' where it says nothing. */
export interface Authors {
  readonly author: string;
  readonly manager: string;
  readonly company: string;
  /** Excel writes it at every save, and add-ins cannot change it. */
  readonly lastAuthor: string;
}

/** What a workbook was found to hold, before it is judged. */
export interface SharingFacts {
  readonly known: KnownOfWorkbook;
  readonly freezeState: FreezeState;
  /** Cells with a formula that reads from another workbook, and defined names that do (no address). */
  readonly links: readonly SharingPlace[];
  /** How many of those cells show a value that can take the formula's place: neither an error nor still calculating. */
  readonly mendableLinks: number;
  readonly hiddenSheets: readonly string[];
  /** Null where this Excel cannot tell. */
  readonly comments: readonly SharingPlace[] | null;
  /** Null where this Excel does not tell. */
  readonly notes: readonly SharingPlace[] | null;
  readonly authors: Authors;
  /** The sheet `Læs mig` and what it says that it was written for (see `readMeMark`); null where there is none. */
  readonly readMe: { readonly sheet: string; readonly marks: readonly string[] } | null;
  /** What a sheet `Læs mig` written now would say that it is for; null where there is nothing of ours to tell of. */
  readonly readMeMark: string | null;
}
