import { inLanguage } from '../../texts/inLanguage';
import { readingButtonTexts as da } from './texts/da';
import { readingButtonTexts as en } from './texts/en';

/** What the ways into reading a table are called: loaded with *Fordel*, long before what the reading itself says. */
export const readingButtonTexts = inLanguage({ da, en });
