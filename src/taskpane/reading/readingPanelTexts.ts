import { inLanguage } from '../../texts/inLanguage';
import { readingPanelTexts as da, type ReadingPanelTexts } from './texts/da';
import { readingPanelTexts as en } from './texts/en';

/** What reading a published table says. */
export const readingPanelTexts = inLanguage<ReadingPanelTexts>({ da, en });
