import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../look/PaneContext';
import { readingButtonTexts } from './readingButtonTexts';

/** The ways in: from the sheet, and from a text. The first is the primary one where nothing else is. */
export function ReadingButtons({ isFirst }: { readonly isFirst: boolean }): ReactNode {
  const { pane, language, shared } = usePane();
  const texts = readingButtonTexts(language);
  return (
    <div className={shared.stack}>
      <Button
        {...(isFirst ? { appearance: 'primary' } : { size: 'small' })}
        onClick={() => pane.store.set({ readingTask: 'cells' })}
      >
        {texts.readHere}
      </Button>
      <Button {...(isFirst ? {} : { size: 'small' })} onClick={() => pane.store.set({ readingTask: 'text' })}>
        {texts.pasteText}
      </Button>
      {!isFirst && (
        <Button size="small" onClick={() => pane.store.set({ readingTask: 'municipalities' })}>
          {texts.insertMunicipalities}
        </Button>
      )}
    </div>
  );
}
