import type { AllocatePanelProps } from '../panelProps';
import { lazy, type ReactNode } from 'react';
import { usePaneState } from '../look/PaneContext';
import { isFirstRun, offersPutBack } from '../store/paneChoices';
import { Choices } from './Choices';
import { FirstRun } from './FirstRun';
import { Found } from './Found';
import { Interrupted, UnknownFormulas } from './Offers';
import { PreviewTable } from './PreviewTable';
import { Problems } from './Problems';
import { ReadingButtons } from './ReadingButtons';

const ReadingView = lazy(async () => ({ default: (await import('../reading/ReadingView')).ReadingView }));

/** *Fordel*: what was found, what is wrong with it, what can be chosen, and what it comes to. */
export function AllocatePanel({ read, summary }: AllocatePanelProps): ReactNode {
  const { outcome, readingTask } = usePaneState();
  if (readingTask !== null) return <ReadingView task={readingTask} />;
  if (isFirstRun(read)) {
    return (
      <>
        <UnknownFormulas />
        <FirstRun />
      </>
    );
  }
  return (
    <>
      <UnknownFormulas />
      <Found read={read} summary={summary} />
      {offersPutBack(read, outcome) && <Interrupted />}
      <Problems summary={summary} />
      <Choices read={read} summary={summary} />
      {summary.preview !== null && <PreviewTable preview={summary.preview} />}
      <ReadingButtons isFirst={false} />
    </>
  );
}
