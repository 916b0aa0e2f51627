import { inLanguage } from '../../texts/inLanguage';
import { readingTexts as da, type ReadingTexts } from './texts/da';
import { readingTexts as en } from './texts/en';

/** What reading a published table says. */
export const readingTexts = inLanguage<ReadingTexts>({ da, en });
