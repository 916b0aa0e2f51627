import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../../texts/language';
import { usePanel } from '../../look/PaneContext';
import { Picker } from '../../look/Picker';
import { driverInWords } from './driverInWords';
import { keyWizardTexts } from './keyWizardTexts';
import {
  type DraftWeight,
  type MixedWeight,
  type PartyWeight,
  type SingleWeight,
  startMixture,
} from '../../../views/keys/keyDraft';
import type { KeyOptions } from '../../../views/keys/keyOptions';
import { percentLeft } from '../../../views/keys/typedPercent';

interface WeightSelectProps {
  readonly label: string;
  readonly weight: DraftWeight;
  readonly options: KeyOptions;
  readonly onChange: (weight: PartyWeight) => void;
  /** Where a percentage each is one of the ways, as it is of groups: called when it is picked. */
  readonly onPercent?: () => void;
}

/** Keeps a driver called `equal` apart from the word. */
const DRIVER = 'driver:';

/** What to weigh by: a driver of this workbook, equally, or two of these at once; groups by a percentage each too. */
export function WeightSelect(props: WeightSelectProps): ReactNode {
  const { label, weight, options, onChange, onPercent } = props;
  const { texts, language } = usePanel(keyWizardTexts);
  return (
    <>
      <Picker
        label={label}
        value={valueOf(weight)}
        options={[
          ...(onPercent === undefined ? [] : [['percent', texts.byPercent] as const]),
          ...singles(options, language),
          ...(options.drivers.length > 0 ? [['mixed', texts.byTwo] as const] : []),
        ]}
        onPick={(value) => {
          if (value === 'percent') onPercent?.();
          else if (value === 'mixed') onChange(startMixture(weight, options));
          else onChange(singleOf(value));
        }}
      />
      {weight.kind === 'mixed' && <MixtureFields weight={weight} options={options} onChange={onChange} />}
    </>
  );
}

interface MixtureFieldsProps extends Pick<WeightSelectProps, 'options' | 'onChange'> {
  readonly weight: MixedWeight;
}

/** How much by the first, and the rest by the second. */
function MixtureFields({ weight, options, onChange }: MixtureFieldsProps): ReactNode {
  const { texts, language } = usePanel(keyWizardTexts);
  const left = percentLeft(weight.percent);
  const single = (part: 'first' | 'second', label: string): ReactNode => (
    <Picker
      label={label}
      size="small"
      value={valueOf(weight[part])}
      options={singles(options, language)}
      onPick={(value) => onChange({ ...weight, [part]: singleOf(value) })}
    />
  );
  return (
    <>
      <Field
        label={texts.percentByFirst}
        size="small"
        {...(left === null ? { validationMessage: texts.notBetween, validationState: 'error' } : {})}
      >
        <Input
          size="small"
          inputMode="decimal"
          contentAfter="%"
          value={weight.percent}
          maxLength={20}
          onChange={(_, { value }) => onChange({ ...weight, percent: value })}
        />
      </Field>
      {single('first', texts.by)}
      {single('second', texts.bySecond(left))}
    </>
  );
}

/** Every driver, and equally. */
function singles({ drivers }: KeyOptions, language: Language): (readonly [string, string])[] {
  return [
    ...drivers.map((driver) => [DRIVER + driver, driverInWords(driver, language)] as const),
    ['equal', keyWizardTexts(language).equally],
  ];
}

function valueOf(weight: DraftWeight): string {
  return weight.kind === 'driver' ? DRIVER + weight.driver : weight.kind;
}

function singleOf(value: string): SingleWeight {
  return value.startsWith(DRIVER)
    ? { kind: 'driver', driver: value.slice(DRIVER.length) }
    : { kind: 'equal' };
}
