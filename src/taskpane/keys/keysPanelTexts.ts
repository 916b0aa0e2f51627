import { inLanguage } from '../../texts/inLanguage';
import { keysPanelTexts as da } from './texts/da';
import { keysPanelTexts as en } from './texts/en';

/** What *Nøgler* says; the wizard's texts are in `keyWizardTexts`. */
export const keysPanelTexts = inLanguage({ da, en });
