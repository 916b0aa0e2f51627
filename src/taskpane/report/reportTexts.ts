import { inLanguage } from '../../texts/inLanguage';
import { reportTexts as da } from './texts/da';
import { reportTexts as en } from './texts/en';

/** What the problem report says, and what is said of it. */
export const reportTexts = inLanguage({ da, en });
