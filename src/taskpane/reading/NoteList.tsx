import { Button, Link } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { cellAddress } from '../../cells/addresses';
import type { ReadingNote } from '../../views/reading/readingNotes';
import { usePane } from '../look/PaneContext';
import { StatusIcon } from '../look/StatusIcon';
import { useItemStyles } from '../look/useItemStyles';
import { readingPanelTexts } from './readingPanelTexts';

/** More are a click away. */
const SHOWN = 8;

interface NoteListProps {
  readonly heading: string;
  readonly notes: readonly ReadingNote[];
  readonly isFault: boolean;
  /** Shows a line of the pasted text, from 0. */
  readonly onLine: (line: number) => void;
}

/** Faults in print, or doubts, each with the way to where it stands. */
export function NoteList({ heading, notes, isFault, onLine }: NoteListProps): ReactNode {
  const { pane, language, texts, shared } = usePane();
  const styles = useItemStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? notes : notes.slice(0, SHOWN);
  return (
    <section className={shared.stack}>
      <h3 className={shared.subheading}>{heading}</h3>
      {notes.length > 0 && (
        <ul className={shared.list}>
          {shown.map(({ text, cell, line }, index) => (
            <li key={index} className={styles.item}>
              <span className={styles.icon}>
                <StatusIcon status={isFault ? 'todo' : 'unknown'} />
              </span>
              <div>
                <p className={shared.line}>{text}</p>
                {cell !== null && (
                  <Button size="small" onClick={() => pane.goTo(cell)}>
                    {texts.goToCell(cellAddress(cell))}
                  </Button>
                )}
                {line !== null && (
                  <Button size="small" onClick={() => onLine(line)}>
                    {readingPanelTexts(language).goToLine(line + 1)}
                  </Button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {shown.length < notes.length && (
        <Link as="button" onClick={() => setShowsAll(true)}>
          {texts.showAll(notes.length)}
        </Link>
      )}
    </section>
  );
}
