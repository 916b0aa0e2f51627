import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { LoadBoundary } from '../LoadBoundary';
import { usePaneState } from '../look/PaneContext';
import { usePaneStyles } from '../look/usePaneStyles';

const OutcomeBar = lazy(async () => ({ default: (await import('./OutcomeBar')).OutcomeBar }));

/** How the last thing the user asked for went. Above every panel and scrolled with it, so that it hides nothing for good. */
export function OutcomeLine(): ReactNode {
  const { outcome } = usePaneState();
  const styles = usePaneStyles();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The user may have scrolled past it.
    if (outcome === null) return;
    // In a low pane it is the page that scrolls.
    line.current?.closest('main')?.scrollTo({ top: 0 });
    window.scrollTo({ top: 0 });
  }, [outcome]);
  // Always there, so that a screen reader knows of it before it says something.
  return (
    <div ref={line} role="status" id="outcome" className={outcome === null ? undefined : styles.outcome}>
      <LoadBoundary>
        <Suspense fallback={null}>{outcome !== null && <OutcomeBar outcome={outcome} />}</Suspense>
      </LoadBoundary>
    </div>
  );
}
