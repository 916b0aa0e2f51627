import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePanel } from '../look/PaneContext';
import type { ReadingTask } from '../store/paneState';
import { readingButtonTexts } from './readingButtonTexts';

/** The ways in: from the sheet, and from a text. The first is the primary one where nothing else is. */
export function ReadingButtons({ isFirst }: { readonly isFirst: boolean }): ReactNode {
  const { pane, texts, shared } = usePanel(readingButtonTexts);
  // How what was asked for before went is of no use beside what is read.
  const open = (readingTask: ReadingTask) => (): void => pane.store.set({ readingTask, outcome: null });
  return (
    <div className={shared.stack}>
      <Button {...(isFirst ? { appearance: 'primary' } : { size: 'small' })} onClick={open('cells')}>
        {texts.readHere}
      </Button>
      <Button {...(isFirst ? {} : { size: 'small' })} onClick={open('text')}>
        {texts.pasteText}
      </Button>
      {!isFirst && (
        <Button size="small" onClick={open('municipalities')}>
          {texts.insertMunicipalities}
        </Button>
      )}
    </div>
  );
}
