import type { ReactNode } from 'react';
import { usePane, usePaneState } from './look/PaneContext';
import { type TabItem, Tabs } from './look/Tabs';
import { usePageStyles, usePaneStyles } from './look/usePaneStyles';
import { OutcomeLine } from './run/OutcomeLine';
import { RunBar } from './run/RunBar';
import { isFirstRun } from './store/paneChoices';
import type { Tab } from './store/paneState';
import { TabPanel } from './TabPanel';

const TABS: readonly Tab[] = ['allocate', 'keys', 'control', 'sharing'];

/** The pane: tabs above, one panel, and the one button below. */
export function App(): ReactNode {
  const { pane, texts } = usePane();
  const { tab, read, summary } = usePaneState();
  const styles = usePaneStyles();
  usePageStyles();
  const isNew = read !== null && isFirstRun(read);
  const toCheck = summary === null || isNew ? 0 : summary.counts.error + summary.counts.warning;
  const items = TABS.map((name): TabItem<Tab> => {
    const label = texts.tabs[name];
    return { name, label: name === 'control' && toCheck > 0 ? `${label} (${toCheck})` : label };
  });
  return (
    <div className={styles.pane}>
      <header>
        <Tabs label={texts.tabList} items={items} selected={tab} onSelect={pane.openTab} panel="panel" />
      </header>
      <main className={styles.main}>
        <OutcomeLine />
        <div className={styles.panel} id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
          <TabPanel tab={tab} />
        </div>
      </main>
      <RunBar />
    </div>
  );
}
