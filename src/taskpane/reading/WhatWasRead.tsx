import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Link } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import { areSumsSure } from '../../reader/areSumsSure';
import { readingNotes } from '../../views/reading/readingNotes';
import { usePanel } from '../look/PaneContext';
import type { ReadingTables } from './createReading';
import { NoteList } from './NoteList';
import type { ReadingState } from './readingState';
import { readingPanelTexts } from './readingPanelTexts';
import { TableRoles } from './TableRoles';
import { UseTables } from './UseTables';

interface WhatWasReadProps {
  readonly state: ReadingState;
  readonly tables: ReadingTables;
  /** The pasted text, where lines of it are shown. */
  readonly field: React.RefObject<HTMLTextAreaElement>;
  /** Reads all tables of the sheet. */
  readonly onWholeSheet: () => void;
}

/** What a reading came to: what does not add up, what is in doubt, how it was read, and what can be made of it. */
export function WhatWasRead({ state, tables, field, onWholeSheet }: WhatWasReadProps): ReactNode {
  const { texts, language, shared } = usePanel(readingPanelTexts);
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
        <Link as="button" onClick={onWholeSheet}>
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

/** Marks a line of the text, and scrolls to it. */
function showLine(field: HTMLTextAreaElement, line: number): void {
  const lines = field.value.split('\n');
  const from = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
  field.focus();
  field.setSelectionRange(from, from + (lines[line]?.length ?? 0));
  field.scrollTop = (field.scrollHeight / Math.max(1, lines.length)) * Math.max(0, line - 1);
}
