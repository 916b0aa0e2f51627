import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keyWizardTexts } from './keyWizardTexts';
import type { WizardStepProps } from './wizardStepProps';

/** What else may decide what the recipients get: part of it equally, a base amount first, and bounds. All may be left empty. */
export function TermFields({ draft, setDraft, language }: WizardStepProps): ReactNode {
  const texts = keyWizardTexts(language);
  const fields = [
    ...(draft.last.kind === 'driver' ? (['equally'] as const) : []),
    ...(['base', 'least', 'most'] as const),
  ];
  return (
    <>
      {fields.map((field) => (
        <Field key={field} label={texts.terms[field]} size="small">
          <Input
            size="small"
            value={draft[field]}
            maxLength={100}
            onChange={(_, { value }) => {
              setDraft({ ...draft, [field]: value });
            }}
          />
        </Field>
      ))}
    </>
  );
}
