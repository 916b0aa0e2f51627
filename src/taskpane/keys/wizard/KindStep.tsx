import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keyWizardTexts } from './keyWizardTexts';
import { usePane } from '../../look/PaneContext';
import { usePaneStyles } from '../../look/usePaneStyles';
import { type KeyKind, possibleKinds, startDraft } from '../../../views/keys/keyDraft';
import type { WizardStepProps } from './wizardStepProps';

/** First step: what kind of key. Kinds that the columns of `Parter` do not allow are not offered. */
export function KindStep({ draft, setDraft, options }: WizardStepProps): ReactNode {
  const texts = keyWizardTexts(usePane().language);
  const shared = usePaneStyles();
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
