import type { KeyParams } from './keyParams';
import type { ReadingParams } from './readingParams';
import type { ResultParams } from './resultParams';

/** Every finding there is, with what its text needs to know. The texts are in `texts/`. */
export type FindingParams = ReadingParams & KeyParams & ResultParams;
