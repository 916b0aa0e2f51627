import { inLanguage } from '../../texts/inLanguage';
import { controlPanelTexts as da } from './texts/da';
import { controlPanelTexts as en } from './texts/en';

/** What *Kontrol* says around the findings' own texts. */
export const controlPanelTexts = inLanguage({ da, en });
