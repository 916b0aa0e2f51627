import { type ReactNode, lazy, Suspense, useEffect, useRef } from 'react';
import { usePane, usePaneState } from './look/PaneContext';
import { type TabItem, Tabs } from './look/Tabs';
import { usePageStyles } from './look/usePaneStyles';
import { RunBar } from './run/RunBar';
import { isFirstRun } from './store/paneChoices';
import type { Tab } from './store/paneState';
import { TabPanel } from './TabPanel';
import { LoadBoundary } from './LoadBoundary';

const TABS: readonly Tab[] = ['allocate', 'keys', 'control', 'sharing'];

/** The pane: tabs above, one panel, and the one button below. */
export function App(): ReactNode {
  const { pane, texts, shared } = usePane();
  const { tab, read, summary } = usePaneState();
  usePageStyles();
  const isNew = read !== null && isFirstRun(read);
  const toCheck = summary === null || isNew ? 0 : summary.counts.error + summary.counts.warning;
  const items = TABS.map((name): TabItem<Tab> => {
    const label = texts.tabs[name];
    return { name, label: name === 'control' && toCheck > 0 ? `${label} (${toCheck})` : label };
  });
  return (
    <div className={shared.pane}>
      <header>
        <Tabs label={texts.tabList} items={items} selected={tab} onSelect={pane.openTab} panel="panel" />
      </header>
      <main className={shared.main}>
        <OutcomeLine />
        <div className={shared.panel} id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
          <TabPanel tab={tab} />
        </div>
      </main>
      <RunBar />
    </div>
  );
}

const OutcomeBar = lazy(async () => ({ default: (await import('./run/OutcomeBar')).OutcomeBar }));

/** How the last thing the user asked for went. Above every panel and scrolled with it, so that it hides nothing for good. */
function OutcomeLine(): ReactNode {
  const { outcome } = usePaneState();
  const { shared } = usePane();
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
    <div ref={line} role="status" id="outcome" className={outcome === null ? undefined : shared.outcome}>
      <LoadBoundary>
        <Suspense fallback={null}>{outcome !== null && <OutcomeBar outcome={outcome} />}</Suspense>
      </LoadBoundary>
    </div>
  );
}
