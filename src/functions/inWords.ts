import type { FunctionTexts } from '../texts/da/functionTexts';

/** A sentence for the user, said once the language is known. */
export type InWords = (texts: FunctionTexts) => string;
