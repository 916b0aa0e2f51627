import { inLanguage } from '../../texts/inLanguage';
import { sharingPanelTexts as da } from './texts/da';
import { sharingPanelTexts as en } from './texts/en';

/** What *Del* says, and what is told of freezing, thawing and mending. */
export const sharingPanelTexts = inLanguage({ da, en });
