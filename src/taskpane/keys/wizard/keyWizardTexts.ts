import { inLanguage } from '../../../texts/inLanguage';
import { keyWizardTexts as da } from './texts/da';
import { keyWizardTexts as en } from './texts/en';

/** What the wizard that adds a key says. */
export const keyWizardTexts = inLanguage({ da, en });
