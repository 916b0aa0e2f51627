import { inLanguage } from './inLanguage';
import { keyWords as da } from './da/keyWords';
import { keyWords as en } from './en/keyWords';

/** The words the pane puts a key's steps together from. */
export const keyWords = inLanguage({ da, en });
