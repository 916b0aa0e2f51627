import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding, Severity } from '../../findings/finding';
import { formatCell } from '../../findings/formatCell';
import type { Language } from '../../texts/language';
import { findingText } from '../../texts/findingText';
import { keysPanelTexts } from './keysPanelTexts';
import { severityText } from '../../texts/severityText';
import type { PanelProps } from '../panelProps';

const INTENTS = { error: 'error', warning: 'warning', note: 'info' } as const satisfies Record<
  Severity,
  string
>;

interface ProblemListProps {
  readonly problems: readonly Finding[];
  readonly language: Language;
  /** null where the cells are not in the workbook yet: then they are not named either. */
  readonly goTo: PanelProps['goTo'] | null;
}

/** What is wrong with a key, each with what to do and the way to its cell. */
export function ProblemList({ problems, language, goTo }: ProblemListProps): ReactNode {
  const texts = keysPanelTexts(language);
  return problems.map((problem, index) => {
    const { cell } = problem;
    const { message, remedy } = findingText(goTo === null ? { ...problem, cell: null } : problem, language);
    return (
      <MessageBar key={index} intent={INTENTS[problem.severity]} layout="multiline">
        <MessageBarBody>
          <strong>{severityText(problem.severity, language)}:</strong> {message} {remedy}{' '}
          {cell !== null && goTo !== null && (
            <Button
              size="small"
              appearance="transparent"
              onClick={() => {
                goTo(cell);
              }}
            >
              {texts.goToCell(formatCell(cell))}
            </Button>
          )}
        </MessageBarBody>
      </MessageBar>
    );
  });
}
