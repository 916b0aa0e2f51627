import { inLanguage } from '../../texts/inLanguage';
import { explainPanelTexts as da } from './texts/da';
import { explainPanelTexts as en } from './texts/en';

/** What *Forklar* says. Amounts that come as texts are formatted already. */
export const explainPanelTexts = inLanguage({ da, en });
