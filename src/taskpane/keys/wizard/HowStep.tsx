import { Button, Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keyWizardTexts } from './keyWizardTexts';
import { usePaneStyles } from '../../look/usePaneStyles';
import { ProblemList } from '../ProblemList';
import { ShareView } from '../ShareView';
import type { DraftLevel } from '../../../views/keys/keyDraft';
import type { WizardStepProps } from './wizardStepProps';
import { LevelFields } from './LevelFields';
import { TermFields } from './TermFields';
import { WeightSelect } from './WeightSelect';

/** Second step: the levels with their weights, what the recipients share by, and who takes part, with the shares that come of it. */
export function HowStep(props: WizardStepProps): ReactNode {
  const { draft, setDraft, state, options, input, language } = props;
  const texts = keyWizardTexts(language);
  const shared = usePaneStyles();
  const { levels, kind } = draft;
  const setLevel = (at: number, level: DraftLevel): void => {
    setDraft({ ...draft, levels: levels.map((one, index) => (index === at ? level : one)) });
  };
  const unused = options.groupings.filter(({ heading }) =>
    levels.every((level) => level.heading !== heading),
  );
  const [next] = unused;
  return (
    <>
      <h3 className={shared.subheading}>{texts.howHeading}</h3>
      {levels.map((level, index) => (
        <LevelFields
          key={index}
          {...props}
          at={index}
          level={level}
          setLevel={(changed) => {
            setLevel(index, changed);
          }}
        />
      ))}
      {kind === 'nested' && (
        <div className={shared.row}>
          {levels.length < 2 && next !== undefined && (
            <Button
              size="small"
              onClick={() => {
                setDraft({
                  ...draft,
                  levels: [...levels, { heading: next.heading, weight: { kind: 'equal' } }],
                });
              }}
            >
              {texts.addLevel}
            </Button>
          )}
          {levels.length > 1 && (
            <Button
              size="small"
              onClick={() => {
                setDraft({ ...draft, levels: levels.slice(0, -1) });
              }}
            >
              {texts.removeLevel}
            </Button>
          )}
        </div>
      )}
      {kind !== 'equal' && (
        <WeightSelect
          label={texts.amongRecipients}
          weight={draft.last}
          options={options}
          language={language}
          isPercentOffered={false}
          onChange={(weight) => {
            if (weight.kind !== 'percent') setDraft({ ...draft, last: weight });
          }}
        />
      )}
      <TermFields {...props} />
      <FilterField {...props} />
      {state.years.length > 0 || state.findings.length > 0 ? (
        <>
          <h3 className={shared.subheading}>{texts.preview}</h3>
          <ProblemList problems={state.findings} language={language} goTo={null} />
          <ShareView years={state.years} parties={input.parties} language={language} />
        </>
      ) : null}
    </>
  );
}

/** Who takes part: everyone, or those with one text in one column. */
function FilterField({ draft, setDraft, options, language }: WizardStepProps): ReactNode {
  const texts = keyWizardTexts(language);
  const choices = options.groupings.flatMap(({ heading, groups }) =>
    // A text that the grammar would take apart cannot be asked for.
    groups
      .filter((value) => !value.includes(';') && !heading.includes('='))
      .map((value) => ({ heading, value })),
  );
  if (choices.length === 0) return null;
  const { only } = draft;
  const chosen = choices.findIndex(({ heading, value }) => heading === only?.heading && value === only.value);
  return (
    <Field label={texts.only}>
      <Select
        value={String(chosen)}
        onChange={(_, { value }) => {
          setDraft({ ...draft, only: choices[Number(value)] ?? null });
        }}
      >
        <option value="-1">{texts.everyone}</option>
        {choices.map(({ heading, value }, index) => (
          <option key={index} value={index}>
            {`${heading} = ${value}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
