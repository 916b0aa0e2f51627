import { Notice } from '../look/Notice';
import { Button, Field, Link, MessageBar, MessageBarBody, ProgressBar } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { readingButtonTexts } from '../allocate/readingButtonTexts';
import { usePaneState, usePanel } from '../look/PaneContext';
import type { ReadingTables } from './createReading';
import { PastedText } from './PastedText';
import type { ReadingProblem } from './readingState';
import { readingPanelTexts } from './readingPanelTexts';
import { stillLacking } from './stillLacking';
import type { ReadingPanelTexts } from './texts/da';
import { takeFocus } from './takeFocus';
import { WhatWasRead } from './WhatWasRead';

interface ReadingPanelProps {
  readonly task: 'cells' | 'text';
  readonly tables: ReadingTables;
  readonly onBack: () => void;
}

/** Reads a published table, says what does not add up in it, and makes our own tables of it. */
export function ReadingPanel({ task, tables, onBack }: ReadingPanelProps): ReactNode {
  const { texts, language, shared } = usePanel(readingPanelTexts);
  const state = useSyncExternalStore(tables.store.subscribe, tables.store.get);
  const { phase, problem, made, isTakenBack, source, intake } = state;
  const there = usePaneState().read?.state.grids.keys() ?? [];
  const lacking = stillLacking(new Set([...there, ...(made?.tables ?? [])]), intake?.told ?? []);
  const text = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isRead = source?.kind === task;
  useEffect(() => {
    // The button that led here is gone; the keyboard goes on from where there is something to do.
    (task === 'text' && !isRead ? text : heading).current?.focus();
    if (task === 'cells' && !isRead) void tables.readHere();
    // Once, when it is opened.
  }, []);
  /** For what is gone when it has been pressed. */
  const thenToHeading = (act: () => void) => () => {
    act();
    heading.current?.focus();
  };
  const takeBack = async (): Promise<void> => {
    await tables.takeBack();
    if (tables.store.get().made === null) heading.current?.focus();
  };
  return (
    <>
      <div className={shared.row}>
        {/* A stop for Tab: from anything else that has the focus, Office.js lets Tab leave the pane. */}
        <h2 ref={heading} tabIndex={0} className={shared.heading}>
          {task === 'text' ? readingButtonTexts(language).pasteText : texts.hereHeading}
        </h2>
        <Button size="small" onClick={onBack}>
          {texts.back}
        </Button>
        {task === 'cells' && (
          <Button size="small" disabledFocusable={phase === 'reading'} onClick={() => void tables.readHere()}>
            {texts.readAgain}
          </Button>
        )}
      </div>
      {task === 'text' && <PastedText tables={tables} state={state} field={text} />}
      <div role="status">
        {phase === 'reading' && (
          <div className={shared.stack}>
            <Field validationMessage={texts.reading} validationState="none">
              <ProgressBar aria-label={texts.reading} />
            </Field>
            <Button size="small" onClick={thenToHeading(tables.cancel)}>
              {texts.cancel}
            </Button>
          </div>
        )}
        {problem !== null && <Notice intent="warning">{problemText(problem, texts)}</Notice>}
        {isRead && source.kind === 'cells' && source.hasHiddenRows === true && (
          <Notice intent="info">{texts.hiddenRows}</Notice>
        )}
        {isTakenBack && isRead && <Notice intent="info">{texts.takenBack}</Notice>}
        {made !== null && isRead && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {texts.made(made.tables)} {lacking === null ? texts.canRecalculate : texts.lacks[lacking]}{' '}
              {made.named.length > 0 && `${texts.nowNames(made.named)} `}
              <Link as="button" onClick={onBack} ref={takeFocus}>
                {texts.goOn}
              </Link>
              {' · '}
              <Link as="button" disabledFocusable={phase !== 'read'} onClick={() => void takeBack()}>
                {texts.takeBack}
              </Link>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {isRead && (
        <WhatWasRead
          state={state}
          tables={tables}
          field={text}
          onWholeSheet={thenToHeading(tables.readWholeSheet)}
        />
      )}
    </>
  );
}

function problemText(problem: ReadingProblem, texts: ReadingPanelTexts): string {
  return problem.kind === 'exist' ? texts.exist(problem.tables) : texts.problems[problem.kind];
}
