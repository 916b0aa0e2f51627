import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatKroner } from '../../../money/formatAmount';
import { keyWizardTexts } from './keyWizardTexts';
import { parseRemainder } from '../../../keys/parseRemainder';
import { keyWords } from '../../../texts/keyWords';
import { usePaneStyles } from '../../look/usePaneStyles';
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
  const { draft, setDraft, state, input, language, isTried } = props;
  const texts = keyWizardTexts(language);
  const words = keyWords(language);
  const shared = usePaneStyles();
  const problem =
    state.name !== null && (isTried || state.name !== 'missing') ? texts.nameProblems[state.name] : null;
  const { unit, method, remainder: rule } = input.settings.rounding;
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
      <TermFields {...props} fields={['from', 'until']} />
      <p className={shared.quiet} role="status">
        {state.missingYears.length === 0 ? texts.yearsHint : texts.missingYears(state.missingYears)}
      </p>
      <Field label={texts.unit}>
        <Select
          value={draft.unit}
          onChange={(_, { value }) => {
            setDraft({ ...draft, unit: value });
          }}
        >
          <option value="">{texts.asSettings(formatKroner(unit, language))}</option>
          {UNITS.map(([text, ore]) => (
            <option key={text} value={text}>
              {formatKroner(ore, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.method}>
        <Select
          value={draft.method}
          onChange={(_, { value }) => {
            setDraft({ ...draft, method: value });
          }}
        >
          <option value="">{texts.asSettings(words.methods[method])}</option>
          <option value="halv op">{words.methods['half up']}</option>
          <option value="halv lige">{words.methods['half even']}</option>
        </Select>
      </Field>
      <Field label={texts.remainder}>
        <Select
          value={draft.remainder}
          onChange={(_, { value }) => {
            setDraft({ ...draft, remainder: value });
          }}
        >
          <option value="">{texts.asSettings(ruleText)}</option>
          <option value="største rest">{words.largest}</option>
          <option value="hver for sig">{words.independent}</option>
          {input.parties.parties
            .filter(({ name }) => parseRemainder(name).kind === 'to')
            .map(({ index, name }) => (
              <option key={index} value={name}>
                {words.remainderTo(name)}
              </option>
            ))}
        </Select>
      </Field>
      <h3 className={shared.subheading}>{texts.preview}</h3>
      <ProblemList problems={state.findings} language={language} goTo={null} />
      <ShareView years={state.years} parties={input.parties} language={language} />
    </>
  );
}
