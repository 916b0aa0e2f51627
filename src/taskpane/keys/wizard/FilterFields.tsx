import type { ReactNode } from 'react';
import type { DraftCondition } from '../../../views/keys/keyDraft';
import { usePanel } from '../../look/PaneContext';
import { driverInWords } from './driverInWords';
import { OptionList } from '../../look/OptionList';
import { Picker } from '../../look/Picker';
import { keyWizardTexts } from './keyWizardTexts';
import type { WizardStepProps } from './wizardStepProps';

/** Who takes part: everyone, those with a text in a column, or all but those; and as many such conditions more as are wanted. */
export function FilterFields({ draft, setDraft, options }: WizardStepProps): ReactNode {
  const { texts, language } = usePanel(keyWizardTexts);
  const choices = options.filters.flatMap(({ heading, groups }) =>
    // A text that the grammar would take apart cannot be asked for.
    groups
      .filter((value) => !value.includes(';') && !/[=;]|<>/.test(heading))
      .map((value) => ({ heading, value })),
  );
  if (choices.length === 0) return null;
  const { only } = draft;
  const change = (at: number, condition: DraftCondition | null): void =>
    setDraft({
      ...draft,
      only: [...only.slice(0, at), ...(condition === null ? [] : [condition]), ...only.slice(at + 1)],
    });
  return [...only, null].map((condition, at) => {
    const chosen = choices.findIndex(
      ({ heading, value }) => heading === condition?.heading && value === condition.value,
    );
    return (
      <div key={at}>
        <Picker
          label={at === 0 ? texts.only : texts.andOnly}
          size={at === 0 ? 'medium' : 'small'}
          value={String(chosen)}
          options={[
            ['-1', at === 0 ? texts.everyone : texts.noMore],
            ...choices.map(
              ({ heading, value }, index) =>
                [String(index), `${driverInWords(heading, language)} = ${value}`] as const,
            ),
          ]}
          onPick={(value) => {
            const choice = choices[Number(value)];
            const excludes = condition?.excludes ?? false;
            change(at, choice === undefined ? null : { ...choice, excludes });
          }}
        />
        {condition !== null && (
          <OptionList
            size="small"
            aria-label={texts.takesPart}
            value={condition.excludes ? 'others' : 'these'}
            options={[
              ['these', texts.onlyThese],
              ['others', texts.allButThese],
            ]}
            onPick={(value) => change(at, { ...condition, excludes: value === 'others' })}
          />
        )}
      </div>
    );
  });
}
