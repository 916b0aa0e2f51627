import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { KeyDraft } from '../../../views/keys/keyDraft';
import { usePanel } from '../../look/PaneContext';
import { keyWizardTexts } from './keyWizardTexts';
import type { WizardStepProps } from './wizardStepProps';

interface TermFieldsProps extends Pick<WizardStepProps, 'draft' | 'setDraft'> {
  readonly fields: readonly (keyof KeyDraft & ('base' | 'least' | 'most' | 'from' | 'until'))[];
}

/** What else may decide what the recipients get: a base amount first, bounds, and the years. All may be left empty. */
export function TermFields({ draft, setDraft, fields }: TermFieldsProps): ReactNode {
  const { texts } = usePanel(keyWizardTexts);
  return fields.map((field) => (
    <Field key={field} label={texts.terms[field]} size="small">
      <Input
        size="small"
        value={draft[field]}
        maxLength={100}
        onChange={(_, { value }) => setDraft({ ...draft, [field]: value })}
      />
    </Field>
  ));
}
