import { Button, Field, Textarea } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { usePanel } from '../look/PaneContext';
import type { ReadingTables } from './createReading';
import type { ReadingState } from './readingState';
import { readingPanelTexts } from './readingPanelTexts';

interface PastedTextProps {
  readonly state: ReadingState;
  readonly tables: ReadingTables;
  readonly field: React.RefObject<HTMLTextAreaElement>;
}

/** What is pasted is read at once; what is corrected by hand, when the button is pressed. */
export function PastedText({ tables, state, field }: PastedTextProps): ReactNode {
  const { texts } = usePanel(readingPanelTexts);
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
