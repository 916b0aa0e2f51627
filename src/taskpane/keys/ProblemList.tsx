import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding, Severity } from '../../findings/finding';
import { formatCell } from '../../findings/formatCell';
import { findingText } from '../../texts/findingText';
import { severityText } from '../../texts/severityText';
import { usePane } from '../look/PaneContext';
import { Notice } from '../look/Notice';

const INTENTS = { error: 'error', warning: 'warning', note: 'info' } as const satisfies Record<
  Severity,
  string
>;

interface ProblemListProps {
  readonly problems: readonly Finding[];
  /** The cells are not in the workbook yet, and are not named either. */
  readonly isDraft?: boolean;
}

/** What is wrong with a key, each with what to do and the way to its cell. */
export function ProblemList({ problems, isDraft = false }: ProblemListProps): ReactNode {
  const { pane, language, texts } = usePane();
  return problems.map((problem, index) => {
    const cell = isDraft ? null : problem.cell;
    const { message, remedy } = findingText({ ...problem, cell }, language);
    return (
      <Notice key={index} intent={INTENTS[problem.severity]}>
        <strong>{severityText(problem.severity, language)}:</strong> {message} {remedy}{' '}
        {cell !== null && (
          <Button size="small" appearance="transparent" onClick={() => pane.goTo(cell)}>
            {texts.goToCell(formatCell(cell))}
          </Button>
        )}
      </Notice>
    );
  });
}
