import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatKroner } from '../../../money/formatAmount';
import { keyWizardTexts } from './keyWizardTexts';
import { keyWords } from '../../../texts/keyWords';
import { usePaneStyles } from '../../look/usePaneStyles';
import { ShareView } from '../ShareView';
import type { WizardStepProps } from './wizardStepProps';

/** What can be chosen, as `Afrunding` takes it, with the same in øre. */
const UNITS: readonly (readonly [string, number])[] = [
  ['0,01', 1],
  ['1', 100],
  ['100', 10_000],
  ['500', 50_000],
  ['1000', 100_000],
  ['10000', 1_000_000],
  ['50000', 5_000_000],
];

/** Last step: the key's name and rounding, and once more the shares it gives. */
export function NameStep({ draft, setDraft, state, input, language, isTried }: WizardStepProps): ReactNode {
  const texts = keyWizardTexts(language);
  const words = keyWords(language);
  const shared = usePaneStyles();
  const problem =
    state.name !== null && (isTried || state.name !== 'missing') ? texts.nameProblems[state.name] : null;
  const { unit, remainder: rule } = input.settings.rounding;
  const ruleText = rule.kind === 'to' ? words.remainderTo(rule.name) : words[rule.kind];
  return (
    <>
      <h3 className={shared.subheading}>{texts.nameHeading}</h3>
      <Field
        label={texts.name}
        required
        {...(problem === null ? {} : { validationMessage: problem, validationState: 'error' })}
      >
        <Input
          value={draft.name}
          maxLength={200}
          onChange={(_, { value }) => {
            setDraft({ ...draft, name: value });
          }}
        />
      </Field>
      <Field label={texts.unit}>
        <Select
          value={draft.unit}
          onChange={(_, { value }) => {
            setDraft({ ...draft, unit: value });
          }}
        >
          <option value="">{texts.unitAsSettings(formatKroner(unit, language))}</option>
          {UNITS.map(([text, ore]) => (
            <option key={text} value={text}>
              {formatKroner(ore, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.remainder}>
        <Select
          value={draft.remainder}
          onChange={(_, { value }) => {
            setDraft({ ...draft, remainder: value });
          }}
        >
          <option value="">{texts.remainderAsSettings(ruleText)}</option>
          <option value="største rest">{words.largest}</option>
          <option value="hver for sig">{words.independent}</option>
        </Select>
      </Field>
      <h3 className={shared.subheading}>{texts.preview}</h3>
      <ShareView years={state.years} parties={input.parties} language={language} />
    </>
  );
}
