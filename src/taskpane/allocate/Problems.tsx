import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatCell } from '../../findings/formatCell';
import type { CalculationSummary, Problem } from '../../views/summary/summary';
import { usePane } from '../look/PaneContext';

/** More would push the choices out of sight. */
const SHOWN_ERRORS = 3;

/** What is wrong: errors with links to their cells, or how many warnings there are. */
export function Problems({ summary }: { readonly summary: CalculationSummary }): ReactNode {
  const { pane, texts, shared } = usePane();
  const { error, warning } = summary.counts;
  const openControl = (): void => pane.openTab('control');
  if (error === 0 && warning === 0) return null;
  if (error === 0) {
    return (
      <MessageBar intent="warning">
        <MessageBarBody>
          <Link inline onClick={openControl}>
            {texts.warningsInControl(warning)}
          </Link>
        </MessageBarBody>
      </MessageBar>
    );
  }
  const shown = summary.problems.slice(0, SHOWN_ERRORS);
  return (
    <MessageBar intent={summary.isUnfilled ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{summary.isUnfilled ? texts.toFillIn : texts.problems(error)}</MessageBarTitle>
        <ul className={shared.list}>
          {shown.map((problem, index) => (
            <ProblemItem key={index} problem={problem} />
          ))}
        </ul>
        {error > shown.length && (
          <Link inline onClick={openControl}>
            {texts.allInControl(error - shown.length)}
          </Link>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

function ProblemItem({ problem }: { readonly problem: Problem }): ReactNode {
  const { pane, texts } = usePane();
  const { cell, message, remedy } = problem;
  return (
    <li>
      {message} {remedy}{' '}
      {cell !== null && (
        <Link inline onClick={() => pane.goTo(cell)}>
          {texts.goToCell(formatCell(cell))}
        </Link>
      )}
    </li>
  );
}
