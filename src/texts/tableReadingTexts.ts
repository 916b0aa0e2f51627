import { tableReadingTexts as da } from './da/tableReadingTexts';
import { tableReadingTexts as en } from './en/tableReadingTexts';
import { inLanguage } from './inLanguage';

export type TableReadingTexts = typeof da;

/** What is said of a published table that was read: roles, faults and doubts. */
export const tableReadingTexts = inLanguage<TableReadingTexts>({ da, en });
