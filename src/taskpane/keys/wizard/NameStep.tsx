import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatKroner } from '../../../money/formatAmount';
import { usePanel } from '../../look/PaneContext';
import { Picker } from '../../look/Picker';
import { keyWizardTexts } from './keyWizardTexts';
import { parseRemainder } from '../../../keys/parseRounding';
import { keyWords } from '../../../texts/keyWords';
import { ProblemList } from '../ProblemList';
import { ShareView } from '../ShareView';
import { TermFields } from './TermFields';
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

/** Last step: the key's name, the years it holds for and its rounding, and once more the shares it gives. */
export function NameStep(props: WizardStepProps): ReactNode {
  const { draft, setDraft, state, input, isTried } = props;
  const { texts, language, shared } = usePanel(keyWizardTexts);
  const words = keyWords(language);
  const problem =
    state.name !== null && (isTried || state.name !== 'missing') ? texts.nameProblems[state.name] : null;
  const { unit, method, remainder: rule } = input.settings.rounding;
  const ruleText = rule.kind === 'to' ? words.remainderTo(rule.name) : words[rule.kind];
  /** As the settings have it, or one of these. */
  const rounding = (
    field: 'unit' | 'method' | 'remainder',
    own: string,
    options: readonly (readonly [string, string])[],
  ): ReactNode => (
    <Picker
      label={texts[field]}
      value={draft[field]}
      options={[['', texts.asSettings(own)], ...options]}
      onPick={(value) => setDraft({ ...draft, [field]: value })}
    />
  );
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
          onChange={(_, { value }) => setDraft({ ...draft, name: value })}
        />
      </Field>
      <TermFields {...props} fields={['from', 'until']} />
      <p className={shared.quiet} role="status">
        {state.missingYears.length === 0 ? texts.yearsHint : texts.missingYears(state.missingYears)}
      </p>
      {rounding(
        'unit',
        formatKroner(unit, language),
        UNITS.map(([text, ore]) => [text, formatKroner(ore, language)] as const),
      )}
      {rounding('method', words.methods[method], [
        ['halv op', words.methods['half up']],
        ['halv lige', words.methods['half even']],
      ])}
      {rounding('remainder', ruleText, [
        ['største rest', words.largest],
        ['hver for sig', words.independent],
        ...input.parties.parties
          .filter(({ name }) => parseRemainder(name).kind === 'to')
          .map(({ name }) => [name, words.remainderTo(name)] as const),
      ])}
      <h3 className={shared.subheading}>{texts.preview}</h3>
      <ProblemList problems={state.findings} isDraft />
      <ShareView years={state.years} parties={input.parties} />
    </>
  );
}
