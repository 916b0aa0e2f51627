import type { NotFrozenReason, NotThawedReason } from '../../freezing/freezing';
import type { Language } from '../../texts/language';
import type { SharingKind, SharingStatus } from '../../sharing/sharing';
import { sharingPanelTextsDa } from './texts/da';
import { sharingPanelTextsEn } from './texts/en';

/** What the check says of one thing, by how it stands. */
export interface SharingItemTexts {
  readonly ok: string;
  readonly todo: (count: number) => string;
  /** Where there is something, but nothing to do about it; left out where that cannot be. */
  readonly told?: string;
  /** Where this Excel cannot tell. */
  readonly unknown: string;
  /** The remedy's button; `''` where there is none. */
  readonly remedy: string;
  /** What cannot be undone, asked before it is done; `''` where everything can. */
  readonly final: string;
  readonly mended: (count: number) => string;
}

/** What *Del* says, and what is told of freezing, thawing and mending. */
export interface SharingPanelTexts {
  readonly heading: string;
  readonly ready: string;
  readonly toLookAt: (count: number) => string;
  readonly checkAgain: string;
  readonly list: string;
  /** What an item's mark means, for those who do not see it. */
  readonly marks: Readonly<Record<SharingStatus, string>>;
  readonly items: Readonly<Record<SharingKind, SharingItemTexts>>;
  readonly keep: string;
  /** How many places there are beside those shown. */
  readonly more: (count: number) => string;
  readonly goTo: (place: string) => string;
  readonly and: string;
  // Freezing
  readonly formulas: string;
  readonly live: (formulas: number, sheets: number) => string;
  readonly liveNames: (names: readonly string[]) => string;
  readonly frozenFormulas: (formulas: number) => string;
  readonly freezeHelp: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<'workbook' | 'selection', string>>;
  readonly freeze: string;
  readonly thaw: string;
  // How it went
  readonly frozenOn: (formulas: number, sheet: string) => string;
  readonly nothingFrozen: string;
  readonly notFrozen: Readonly<Record<NotFrozenReason, string>>;
  readonly thawedOn: (formulas: number, sheet: string) => string;
  readonly nothingThawed: string;
  readonly notThawed: Readonly<Record<NotThawedReason, string>>;
  readonly protectedSheets: (sheets: readonly string[]) => string;
  // While it is done
  readonly freezing: string;
  readonly thawing: string;
  readonly mending: string;
  readonly writingReadMe: string;
  readonly version: (version: string) => string;
}

/** The texts of a language; Danish is the source. */
export function sharingPanelTexts(language: Language): SharingPanelTexts {
  return language === 'en' ? sharingPanelTextsEn : sharingPanelTextsDa;
}
