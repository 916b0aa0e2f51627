import { inLanguage } from '../../texts/inLanguage';
import { outcomeTexts as da, type OutcomeTexts } from './texts/da';
import { outcomeTexts as en } from './texts/en';

/** What the pane says of how things went. */
export const outcomeTexts = inLanguage<OutcomeTexts>({ da, en });
