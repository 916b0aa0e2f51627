import { Button, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { keysPanelTexts } from './keysPanelTexts';
import { usePanel } from '../look/PaneContext';
import { Notice } from '../look/Notice';
import type { PanelProps } from '../panelProps';
import { KeyList } from './KeyList';
import { keyOverviews } from '../../views/keys/keyOverviews';
import { useKeyStyles } from './useKeyStyles';
import { KeyWizard } from './wizard/KeyWizard';

/** *Nøgler*: every key with its steps and shares, and the way to a new one. */
export function KeysPanel({ calculation }: PanelProps): ReactNode {
  const [wizard, setWizard] = useState<Wizard>('not opened');
  if (wizard === 'open') {
    const onDone = (key: string | null): void => setWizard({ added: key });
    return <KeyWizard input={calculation.input} onDone={onDone} />;
  }
  const onAdd = (): void => setWizard('open');
  return <Keys calculation={calculation} wizard={wizard} onAdd={onAdd} />;
}

/** Whether a key is being added; when it has been, its name, or null where the user gave up. */
type Wizard = 'not opened' | 'open' | { readonly added: string | null };

interface KeysProps extends Pick<PanelProps, 'calculation'> {
  readonly wizard: Wizard;
  readonly onAdd: () => void;
}

function Keys({ wizard, onAdd, calculation }: KeysProps): ReactNode {
  const { texts, shared } = usePanel(keysPanelTexts);
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
      {added !== null && <Notice intent="success">{texts.added(added)}</Notice>}
      {overviews.length === 0 ? (
        <p className={shared.line}>{texts.none}</p>
      ) : (
        <KeyList parties={calculation.input.parties} overviews={overviews} added={added} />
      )}
    </>
  );
}
