import { Button, mergeClasses, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { keysPanelTexts } from './keysPanelTexts';
import { usePaneStyles } from '../look/usePaneStyles';
import type { PanelProps } from '../panelProps';
import { KeyList } from './KeyList';
import { keyOverviews } from '../../views/keys/keyOverviews';
import { useKeyStyles } from './useKeyStyles';
import { KeyWizard } from './wizard/KeyWizard';

/** *Nøgler*: every key with its steps and shares, and the way to a new one. */
export function KeysPanel(props: PanelProps): ReactNode {
  const { calculation, language, addKey } = props;
  const [wizard, setWizard] = useState<Wizard>('not opened');
  if (wizard === 'open') {
    const onDone = (key: string | null): void => {
      setWizard({ added: key });
    };
    return <KeyWizard input={calculation.input} language={language} addKey={addKey} onDone={onDone} />;
  }
  const onAdd = (): void => {
    setWizard('open');
  };
  return <Keys {...props} wizard={wizard} onAdd={onAdd} />;
}

/** Whether a key is being added; when it has been, its name, or null where the user gave up. */
type Wizard = 'not opened' | 'open' | { readonly added: string | null };

interface KeysProps extends PanelProps {
  readonly wizard: Wizard;
  readonly onAdd: () => void;
}

function Keys({ wizard, onAdd, ...props }: KeysProps): ReactNode {
  const { calculation, language } = props;
  const texts = keysPanelTexts(language);
  const shared = usePaneStyles();
  const styles = useKeyStyles();
  const overviews = useMemo(() => keyOverviews(calculation), [calculation]);
  const added = typeof wizard === 'object' ? wizard.added : null;
  const isBack = typeof wizard === 'object';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The wizard's buttons are gone; the keyboard goes on from here.
    if (isBack) heading.current?.focus();
  }, [isBack]);
  return (
    <>
      <div className={mergeClasses(shared.row, styles.top)}>
        {/* As in the wizard. */}
        <h2 ref={heading} tabIndex={0} className={shared.heading}>
          {texts.heading}
        </h2>
        <Button size="small" onClick={onAdd}>
          {texts.add}
        </Button>
      </div>
      {added !== null && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{texts.added(added)}</MessageBarBody>
        </MessageBar>
      )}
      {overviews.length === 0 ? (
        <p className={shared.line}>{texts.none}</p>
      ) : (
        <KeyList {...props} overviews={overviews} added={added} />
      )}
    </>
  );
}
