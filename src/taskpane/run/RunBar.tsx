import { Button, mergeClasses } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense } from 'react';
import { LoadBoundary } from '../LoadBoundary';
import { usePane, usePaneState } from '../look/PaneContext';
import { isFirstRun } from '../store/paneChoices';

/** What may be keeping Excel from answering, and how the user ends it. */
const Notice = lazy(async () => ({ default: (await import('../look/Notice')).Notice }));
const RunProgress = lazy(async () => ({ default: (await import('./RunProgress')).RunProgress }));

/** The one button, how far it has come, and what Excel waits for. Below every panel, since it concerns them all. */
export function RunBar(): ReactNode {
  const { pane, texts, shared } = usePane();
  const { run, read, choices, summary, readingTask, isExcelSilent, isWaitingForFront } = usePaneState();
  const lacksName = choices.variant?.trim() === '';
  const isNew = readingTask !== null || (read !== null && isFirstRun(read));
  return (
    <footer className={mergeClasses(shared.footer, isNew && run === null && shared.emptyFooter)}>
      <div role="status" className={isExcelSilent || isWaitingForFront ? undefined : shared.hidden}>
        <LoadBoundary>
          <Suspense fallback={null}>
            {(isWaitingForFront || isExcelSilent) && (
              <Notice intent="warning">
                {isWaitingForFront ? texts.waitingForFront : texts.excelSilent}
              </Notice>
            )}
          </Suspense>
        </LoadBoundary>
      </div>
      {run !== null && (
        <LoadBoundary>
          <Suspense fallback={<span>{texts.reading}</span>}>
            <RunProgress phase={run} />
          </Suspense>
        </LoadBoundary>
      )}
      {run === null && !isNew && (
        <Button
          appearance="primary"
          disabledFocusable={lacksName || read === null || summary === null}
          onClick={() => void pane.recalculate('chosen')}
        >
          {texts.recalculate}
        </Button>
      )}
    </footer>
  );
}
