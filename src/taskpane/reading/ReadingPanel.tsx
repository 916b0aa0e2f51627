import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Link,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Textarea,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { areSumsSure } from '../../reader/areSumsSure';
import { readingNotes } from '../../views/reading/readingNotes';
import { readingButtonTexts } from '../allocate/readingButtonTexts';
import { usePane } from '../look/PaneContext';
import { usePaneStyles } from '../look/usePaneStyles';
import type { ReadingTables } from './createReading';
import { NoteList } from './NoteList';
import type { ReadingProblem, ReadingState } from './readingState';
import { readingTexts } from './readingTexts';
import { TableRoles } from './TableRoles';
import type { ReadingTexts } from './texts/da';
import { UseTables } from './UseTables';

interface ReadingPanelProps {
  readonly task: 'cells' | 'text';
  readonly tables: ReadingTables;
  readonly onBack: () => void;
}

/** Reads a published table, says what does not add up in it, and makes our own tables of it. */
export function ReadingPanel({ task, tables, onBack }: ReadingPanelProps): ReactNode {
  const { language } = usePane();
  const texts = readingTexts(language);
  const shared = usePaneStyles();
  const state = useSyncExternalStore(tables.store.subscribe, tables.store.get);
  const { phase, problem, made, source } = state;
  const text = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isRead = source?.kind === task;
  useEffect(() => {
    // The button that led here is gone; the keyboard goes on from where there is something to do.
    (task === 'text' && !isRead ? text : heading).current?.focus();
    if (task === 'cells' && !isRead) void tables.readHere();
    // Once, when it is opened.
  }, []);
  return (
    <>
      <div className={shared.row}>
        <h2 ref={heading} tabIndex={-1} className={shared.heading}>
          {task === 'text' ? readingButtonTexts(language).pasteText : texts.hereHeading}
        </h2>
        <Button size="small" onClick={onBack}>
          {texts.back}
        </Button>
        {task === 'cells' && phase !== 'reading' && (
          <Button size="small" onClick={() => void tables.readHere()}>
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
            <Button size="small" onClick={tables.cancel}>
              {texts.cancel}
            </Button>
          </div>
        )}
        {problem !== null && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{problemText(problem, texts)}</MessageBarBody>
          </MessageBar>
        )}
        {made !== null && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              {texts.made(made)} <Link onClick={onBack}>{texts.goOn}</Link>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {isRead && <Read state={state} tables={tables} field={text} />}
    </>
  );
}

interface PartProps {
  readonly state: ReadingState;
  readonly tables: ReadingTables;
  readonly field: React.RefObject<HTMLTextAreaElement>;
}

/** What is pasted is read at once; what is corrected by hand, when the button is pressed. */
function PastedText({ tables, state, field }: PartProps): ReactNode {
  const { language } = usePane();
  const texts = readingTexts(language);
  const isPasted = useRef(false);
  return (
    <>
      <Field label={texts.pasteLabel} hint={texts.pasteHint}>
        <Textarea
          textarea={{ ref: field }}
          rows={state.read === null ? 8 : 4}
          resize="vertical"
          value={state.text}
          onPaste={() => {
            isPasted.current = true;
          }}
          onChange={(_, { value }) => {
            tables.setText(value);
            if (isPasted.current) tables.readText();
            isPasted.current = false;
          }}
        />
      </Field>
      <Button
        appearance={state.read === null ? 'primary' : 'secondary'}
        disabledFocusable={state.text.trim() === '' || state.phase === 'reading'}
        onClick={tables.readText}
      >
        {texts.readText}
      </Button>
    </>
  );
}

function Read({ state, tables, field }: PartProps): ReactNode {
  const { language } = usePane();
  const texts = readingTexts(language);
  const shared = usePaneStyles();
  const { read, source, made } = state;
  const notes = useMemo(
    () => (read === null || source === null ? null : readingNotes(read, source, language)),
    [read, source, language],
  );
  if (read === null || notes === null) return null;
  const onLine = (line: number): void => {
    if (field.current !== null) showLine(field.current, line);
  };
  const { faults, rounding, doubts } = notes;
  const isSure = read.tables.every(({ reading }) => areSumsSure(reading));
  const none = isSure ? texts.noFaults : texts.noSureFaults;
  return (
    <>
      <div role="status">
        <NoteList
          heading={faults.length === 0 ? none : texts.faults(faults.length)}
          notes={faults}
          isFault
          onLine={onLine}
        />
      </div>
      {rounding.length > 0 && (
        <NoteList
          heading={texts.rounding(rounding.length)}
          notes={rounding}
          isFault={false}
          onLine={onLine}
        />
      )}
      {doubts.length > 0 && (
        <NoteList heading={texts.doubts(doubts.length)} notes={doubts} isFault={false} onLine={onLine} />
      )}
      {read.others > 0 && (
        <Link as="button" onClick={tables.readWholeSheet}>
          {texts.otherTables(read.others)}
        </Link>
      )}
      <section>
        <h3 className={shared.subheading}>{texts.howRead}</h3>
        <Accordion collapsible multiple>
          {read.tables.map((table, index) => (
            <AccordionItem key={table.index} value={table.index}>
              <AccordionHeader as="h4" size="small">
                {table.reading.title || texts.untitled(index + 1)}
              </AccordionHeader>
              <AccordionPanel collapseMotion={null}>
                <TableRoles table={table} tables={tables} />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      </section>
      {made === null && (
        <section className={shared.stack}>
          <h3 className={shared.subheading}>{texts.useHeading}</h3>
          <UseTables state={state} tables={tables} doubts={doubts.length} />
        </section>
      )}
    </>
  );
}

function problemText(problem: ReadingProblem, texts: ReadingTexts): string {
  return problem.kind === 'exist' ? texts.exist(problem.tables) : texts.problems[problem.kind];
}

/** Marks a line of the text, and scrolls to it. */
function showLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n');
  const from = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  field.focus();
  field.setSelectionRange(from, from + (lines[line]?.length ?? 0));
  field.scrollTop = (field.scrollHeight / Math.max(1, lines.length)) * Math.max(0, line - 1);
}
