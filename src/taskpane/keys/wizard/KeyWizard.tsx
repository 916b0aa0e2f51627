import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Input } from '../../../calculation/input';
import { keyWizardTexts } from './keyWizardTexts';
import { usePanel } from '../../look/PaneContext';
import { Notice } from '../../look/Notice';
import { draftState } from '../../../views/keys/draftState';
import { type KeyDraft, possibleKinds, startDraft, type KeyKind } from '../../../views/keys/keyDraft';
import { keyOptions } from '../../../views/keys/keyOptions';
import { useKeyStyles } from '../useKeyStyles';
import { HowStep } from './HowStep';
import { NameStep } from './NameStep';
import { KeyNotAdded } from '../../../workbook/keyTable/keyNotAdded';
import type { WizardStepProps } from './wizardStepProps';

interface KeyWizardProps {
  readonly input: Input;
  /** Called with the key's name when it has been written, with null when nothing was. */
  readonly onDone: (key: string | null) => void;
}

const STEPS = ['kind', 'how', 'name'] as const;

/** Adds a key in three steps: what kind, by what, and its name, with the shares it gives. The table's grammar is never seen. */
export function KeyWizard({ input, onDone }: KeyWizardProps): ReactNode {
  const { pane, texts, shared } = usePanel(keyWizardTexts);
  const styles = useKeyStyles();
  const options = useMemo(() => keyOptions(input.parties, input.costs.years), [input]);
  const [draft, setDraft] = useState<KeyDraft>(() =>
    startDraft(possibleKinds(options)[0] ?? 'equal', options),
  );
  const [step, setStep] = useState(0);
  const [isTried, setIsTried] = useState(false);
  const [isAdding, setIsAdding] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const state = useMemo(() => draftState(draft, input, options), [draft, input, options]);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  useEffect(() => heading.current?.focus(), [step]);

  const name = STEPS[step] ?? 'name';
  const isGood = name === 'kind' || (name === 'how' ? state.canShare : state.canShare && state.name === null);
  const move = (by: number): void => {
    setIsTried(false);
    setFailure(null);
    setStep(step + by);
  };
  const finish = (): void => {
    setIsAdding(true);
    setFailure(null);
    pane.addKey(state.rows).then(
      () => onDone(draft.name.trim()),
      (cause: unknown) => {
        setIsAdding(false);
        setFailure(texts.failures[cause instanceof KeyNotAdded ? cause.reason : 'refused']);
      },
    );
  };
  const parts = { draft, setDraft, state, options, input, isTried };
  return (
    <section className={shared.stack} aria-labelledby={headingId}>
      {/* A stop for Tab: from anything else that has the focus, Office.js lets Tab leave the pane. */}
      <h2 id={headingId} ref={heading} tabIndex={0} className={shared.heading}>
        {texts.heading}
      </h2>
      <p className={shared.quiet}>{texts.stepOf(step + 1, STEPS.length)}</p>
      {name === 'kind' && <KindStep {...parts} />}
      {name === 'how' && <HowStep {...parts} />}
      {name === 'name' && <NameStep {...parts} />}
      {failure !== null && <Notice intent="error">{failure}</Notice>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={isAdding}
          onClick={() => {
            if (!isGood) setIsTried(true);
            else if (name === 'name') finish();
            else move(1);
          }}
        >
          {name !== 'name' ? texts.next : isAdding ? texts.adding : texts.add}
        </Button>
        {step > 0 && (
          <Button disabled={isAdding} onClick={() => move(-1)}>
            {texts.back}
          </Button>
        )}
        <Button appearance="subtle" disabled={isAdding} onClick={() => onDone(null)}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
}

/** First step: what kind of key. Kinds that the columns of `Parter` do not allow are not offered. */
function KindStep({ draft, setDraft, options }: WizardStepProps): ReactNode {
  const { texts, shared } = usePanel(keyWizardTexts);
  return (
    <Field label={texts.kindQuestion}>
      <RadioGroup
        value={draft.kind}
        onChange={(_, { value }) => setDraft({ ...startDraft(value as KeyKind, options), name: draft.name })}
      >
        {possibleKinds(options).map((kind) => {
          const { label, hint } = texts.kinds[kind];
          return (
            <Radio
              key={kind}
              value={kind}
              label={
                <>
                  {label}
                  <span className={shared.quiet} style={{ display: 'block' }}>
                    {hint}
                  </span>
                </>
              }
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
}
