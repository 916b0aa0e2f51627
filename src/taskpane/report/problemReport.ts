import type { Language } from '../../texts/language';
import { describeProblem } from './describeProblem';
import type { LoggedRequest } from './logRequests';
import { reportTexts } from './reportTexts';

/** All that a problem report is made of; none of it is of the workbook. */
export interface ProblemFacts {
  /** `1.0.0`. */
  readonly version: string;
  /** The hash of the pane's script; `?` where it has none. */
  readonly build: string;
  /** `OfficeOnline 16.0.1`. */
  readonly platform: string;
  /** `ExcelApi 1.17`. */
  readonly apiSets: readonly string[];
  /** What the user was told of, `writeFailed`; null where nothing failed that was told. */
  readonly failure: string | null;
  /** The last exception there was, told or not; null for none. */
  readonly problem: unknown;
  readonly requests: readonly LoggedRequest[];
}

/** The problem report: plain text, to be mailed to whoever helps. */
export function problemReport(facts: ProblemFacts, language: Language): string {
  const texts = reportTexts(language);
  const problem = describeProblem(facts.problem);
  return [
    texts.title,
    `${texts.version}: ${facts.version} (${facts.build})`,
    `${texts.platform}: ${facts.platform}`,
    `${texts.apiSets}: ${facts.apiSets.join(', ')}`,
    `${texts.failure}: ${facts.failure ?? texts.none}`,
    `${texts.problem}: ${problem.length === 0 ? texts.none : ''}`.trim(),
    ...problem.map((line) => `  ${line}`),
    `${texts.requests}:`,
    ...facts.requests.map(
      ({ step, milliseconds, characters, isAnswered }) =>
        `  ${step} · ${milliseconds} ms · ${characters ?? '?'} ${texts.characters} · ${isAnswered ? texts.answered : texts.refused}`,
    ),
  ].join('\n');
}
