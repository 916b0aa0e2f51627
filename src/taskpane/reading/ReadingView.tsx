import { type ReactNode, useEffect, useState } from 'react';
import { usePane } from '../look/PaneContext';
import type { Pane } from '../store/createPane';
import type { ReadingTask } from '../store/paneState';
import { createReading, type ReadingTables } from './createReading';
import { Municipalities } from './Municipalities';
import { ReadingPanel } from './ReadingPanel';

/** What is read stays while other tabs are looked at, and until something else is read. */
const readings = new WeakMap<Pane, Promise<ReadingTables>>();

function readingOf(pane: Pane): Promise<ReadingTables> {
  const known = readings.get(pane);
  if (known !== undefined) return known;
  const made = pane.reading().then((services) => createReading(services, pane.look));
  readings.set(pane, made);
  return made;
}

/** The panel of a task, as soon as what it needs is there. */
export function ReadingView({ task }: { readonly task: ReadingTask }): ReactNode {
  const { pane, texts, shared } = usePane();
  const [tables, setTables] = useState<ReadingTables | null>(null);
  useEffect(() => void readingOf(pane).then(setTables), [pane]);
  if (tables === null) return <p className={shared.quiet}>{texts.loading}</p>;
  const onBack = (): void => {
    tables.cancel();
    pane.store.set({ readingTask: null });
    // The button that was pressed is gone with the panel; the keyboard goes on from the tab that it was in.
    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
  };
  if (task === 'municipalities') return <Municipalities onBack={onBack} />;
  return <ReadingPanel key={task} task={task} tables={tables} onBack={onBack} />;
}
