import type { SmokeAnswer } from './page/smokeTest';
import type { FactAnswer } from './runFacts';

/** What an Excel said to all facts: made by the page, mailed as JSON, kept in `recordings/`. Nothing of any workbook. */
export interface Recording {
  /** The day it was made: `2026-11-28`. */
  readonly date: string;
  /** `PC`, `Mac` or `OfficeOnline`. */
  readonly platform: string;
  /** Of Excel: `16.0.18025.20000`. */
  readonly version: string;
  /** The newest version of ExcelApi that it says it has. */
  readonly excelApi: string;
  /** What it is shown in, and what numbers and dates are written in. */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly answers: readonly FactAnswer[];
  /** How the add-in itself fared there; left out where it was not tried. */
  readonly steps?: readonly SmokeAnswer[];
}

/** Where a recording was made, in a few words: `PC 16.0.18025.20000, da-DK`. */
export function madeIn({ platform, version, displayLanguage }: Recording): string {
  return `${platform} ${version}, ${displayLanguage}`;
}

/** Reads a recording's text. @throws Error saying what it is not. */
export function parseRecording(text: string): Recording {
  const recording = JSON.parse(text) as Partial<Recording>;
  const isRecording =
    typeof recording.platform === 'string' &&
    Array.isArray(recording.answers) &&
    recording.answers.every(
      ({ id, answer }: Partial<FactAnswer>) => typeof id === 'string' && answer !== undefined,
    );
  if (!isRecording) throw new Error('This is not a recording of facts, as the page copies it.');
  return recording as Recording;
}
