import type { FindingCode } from '../findings/finding';
import type { FindingParams } from '../findings/findingParams';

/** What a person reads of a finding: what is wrong and where, and what to do. Both are whole sentences. */
export interface FindingText {
  readonly message: string;
  readonly remedy: string;
}

/**
 * A language's texts, one for every code. `place` is where it stands, ready to follow a word and with a space before
 * it (` i Omkostninger!C7`), or `''` where the finding is about no single cell.
 */
export type FindingTexts = {
  readonly [Code in FindingCode]: (params: FindingParams[Code], place: string) => FindingText;
};

/** The texts of the codes that a file of Danish texts has, so that another language's file has exactly these. */
export type FindingTextsOf<Danish extends Partial<FindingTexts>> = Pick<
  FindingTexts,
  keyof Danish & FindingCode
>;
