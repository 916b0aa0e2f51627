import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keyWizardTexts } from './keyWizardTexts';
import { usePanel } from '../../look/PaneContext';
import { ProblemList } from '../ProblemList';
import { ShareView } from '../ShareView';
import type { DraftLevel } from '../../../views/keys/keyDraft';
import type { WizardStepProps } from './wizardStepProps';
import { FilterFields } from './FilterFields';
import { LevelFields } from './LevelFields';
import { TermFields } from './TermFields';
import { WeightSelect } from './WeightSelect';

/** Second step: the levels with their weights, what the recipients share by, and who takes part, with the shares that come of it. */
export function HowStep(props: WizardStepProps): ReactNode {
  const { draft, setDraft, state, options, input } = props;
  const { texts, shared } = usePanel(keyWizardTexts);
  const { levels, kind } = draft;
  const setLevel = (at: number, level: DraftLevel): void =>
    setDraft({ ...draft, levels: levels.map((one, index) => (index === at ? level : one)) });
  const next = options.groupings.find(({ heading }) => levels.every((level) => level.heading !== heading));
  return (
    <>
      <h3 className={shared.subheading}>{texts.howHeading}</h3>
      {levels.map((level, index) => (
        <LevelFields
          key={index}
          {...props}
          at={index}
          level={level}
          setLevel={(changed) => setLevel(index, changed)}
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
            <Button size="small" onClick={() => setDraft({ ...draft, levels: levels.slice(0, -1) })}>
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
          onChange={(last) => setDraft({ ...draft, last })}
        />
      )}
      <TermFields {...props} fields={['base', 'least', 'most']} />
      <FilterFields {...props} />
      {state.years.length > 0 || state.findings.length > 0 ? (
        <>
          <h3 className={shared.subheading}>{texts.preview}</h3>
          <ProblemList problems={state.findings} isDraft />
          <ShareView years={state.years} parties={input.parties} />
        </>
      ) : null}
      <p className={shared.quiet}>{texts.elsewhere}</p>
    </>
  );
}
