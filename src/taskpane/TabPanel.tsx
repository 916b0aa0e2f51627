import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { LoadBoundary } from './LoadBoundary';
import { usePane, usePaneState } from './look/PaneContext';
import type { PanelProps } from './panelProps';
import type { Tab } from './store/paneState';

const Allocate = lazy(async () => ({ default: (await import('./allocate/AllocatePanel')).AllocatePanel }));

/** Fetched when their tab is opened. */
const PANELS: Readonly<Record<Exclude<Tab, 'allocate'>, ComponentType<PanelProps>>> = {
  keys: lazy(async () => ({ default: (await import('./keys/KeysPanel')).KeysPanel })),
  control: lazy(async () => ({ default: (await import('./control/ControlPanel')).ControlPanel })),
  sharing: lazy(async () => ({ default: (await import('./sharing/SharingPanel')).SharingPanel })),
};

/** What stands behind a tab, or that it is on its way. */
export function TabPanel({ tab }: { readonly tab: Tab }): ReactNode {
  const { texts } = usePane();
  return (
    <LoadBoundary key={tab}>
      <Suspense fallback={<Waiting text={texts.loading} />}>
        {tab === 'allocate' ? <AllocatePanel /> : <OtherPanel tab={tab} />}
      </Suspense>
    </LoadBoundary>
  );
}

function AllocatePanel(): ReactNode {
  const { texts } = usePane();
  const { read, summary } = usePaneState();
  return read === null || summary === null ? (
    <Missing text={texts.looking} />
  ) : (
    <Allocate read={read} summary={summary} />
  );
}

function OtherPanel({ tab }: { readonly tab: Exclude<Tab, 'allocate'> }): ReactNode {
  const { texts } = usePane();
  const shown = useShownMoment();
  if (shown === null) return <Missing text={texts.looking} />;
  const Panel = PANELS[tab];
  return <Panel {...shown} />;
}

/** The workbook as it was last read and calculated. It stays until the next is there, so that nothing a panel holds is lost: a key half made, a list unfolded. */
function useShownMoment(): PanelProps | null {
  const { read, calculation } = usePaneState();
  const [last, setLast] = useState<PanelProps | null>(null);
  if (read === null || calculation === null) return last;
  if (last?.calculation === calculation && last.state === read.state) return last;
  const moment = { calculation, state: read.state };
  setLast(moment);
  return moment;
}

/** What is not there yet comes, unless it could not be read: then the bar below says so. */
function Missing({ text }: { readonly text: string }): ReactNode {
  const { isLooking } = usePaneState();
  return isLooking ? <Waiting text={text} /> : null;
}

function Waiting({ text }: { readonly text: string }): ReactNode {
  const { shared } = usePane();
  return (
    <p className={shared.quiet} role="status">
      {text}
    </p>
  );
}
