import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatExact } from '../../../money/formatExact';
import type { Language } from '../../../texts/language';
import { usePanel } from '../../look/PaneContext';
import { Picker } from '../../look/Picker';
import { keyWizardTexts } from './keyWizardTexts';
import { type DraftLevel, groupsUnder } from '../../../views/keys/keyDraft';
import type { WizardStepProps } from './wizardStepProps';
import { WeightSelect } from './WeightSelect';

const useStyles = makeStyles({
  percents: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    maxHeight: '200px',
    overflowY: 'auto',
  },
  input: { minWidth: 0, width: '100%' },
});

interface LevelFieldsProps extends WizardStepProps {
  readonly at: number;
  readonly level: DraftLevel;
  readonly setLevel: (level: DraftLevel) => void;
}

/** One level of the key: which groups, and what they are weighed by. */
export function LevelFields(props: LevelFieldsProps): ReactNode {
  const { at, level, setLevel, draft, options, state, isTried } = props;
  const { texts, language, shared } = usePanel(keyWizardTexts);
  const { heading, weight } = level;
  const taken = new Set(draft.levels.filter((_, index) => index !== at).map((other) => other.heading));
  const setPercents = (percents: PercentsProps['percents']): void =>
    setLevel({ heading, weight: { kind: 'percent', percents } });
  return (
    <div className={shared.stack}>
      <Picker
        label={at === 0 ? texts.between : texts.thenBetween}
        value={heading}
        options={options.groupings.flatMap(({ heading: one }) => (taken.has(one) ? [] : [[one, one]]))}
        onPick={(value) => {
          // Percentages belong to the groups they were typed for.
          setLevel({
            heading: value,
            weight: weight.kind === 'percent' ? { kind: 'percent', percents: {} } : weight,
          });
        }}
      />
      {draft.kind === 'nested' && (
        <WeightSelect
          label={texts.by}
          weight={weight}
          options={options}
          onChange={(changed) => setLevel({ heading, weight: changed })}
          onPercent={() => setPercents({})}
        />
      )}
      {weight.kind === 'percent' && (
        <Percents
          groups={groupsUnder(heading, options)}
          percents={weight.percents}
          problem={
            isTried || Object.keys(weight.percents).length > 0
              ? problemOf(state.percents[at] ?? null, language)
              : null
          }
          onChange={setPercents}
        />
      )}
    </div>
  );
}

interface PercentsProps {
  readonly groups: readonly string[];
  readonly percents: Readonly<Record<string, string>>;
  readonly problem: string | null;
  readonly onChange: (percents: Readonly<Record<string, string>>) => void;
}

function Percents({ groups, percents, problem, onChange }: PercentsProps): ReactNode {
  const { texts, shared } = usePanel(keyWizardTexts);
  const styles = useStyles();
  return (
    <>
      <div className={styles.percents} role="group" aria-label={texts.percentHint}>
        {groups.map((group) => (
          <Field key={group} label={group}>
            <Input
              className={styles.input}
              inputMode="decimal"
              contentAfter="%"
              value={percents[group] ?? ''}
              onChange={(_, { value }) => onChange({ ...percents, [group]: value })}
            />
          </Field>
        ))}
      </div>
      <p className={shared.quiet} role="status">
        {problem === null ? texts.percentHint : `⚠ ${problem}`}
      </p>
    </>
  );
}

function problemOf(state: WizardStepProps['state']['percents'][number], language: Language): string | null {
  const texts = keyWizardTexts(language);
  if (state === null || state.isHundred) return null;
  return state.sum === null ? texts.notANumber : texts.sumIs(formatExact(state.sum, language));
}
