import { Button, mergeClasses } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense } from 'react';
import { LoadBoundary } from '../LoadBoundary';
import { usePane, usePaneState } from '../look/PaneContext';
import { usePaneStyles } from '../look/usePaneStyles';
import { isFirstRun } from '../store/paneChoices';

const RunProgress = lazy(async () => ({ default: (await import('./RunProgress')).RunProgress }));

/** The one button, and how far it has come. Below every panel, since it concerns them all. */
export function RunBar(): ReactNode {
  const { pane, texts } = usePane();
  const { run, read, choices, summary } = usePaneState();
  const styles = usePaneStyles();
  const lacksName = choices.variant?.trim() === '';
  const isNew = read !== null && isFirstRun(read);
  return (
    <footer className={mergeClasses(styles.footer, isNew && run === null && styles.emptyFooter)}>
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
