import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parseDatedColumn } from '../../../keys/parseDatedColumn';
import type { Language } from '../../../texts/language';
import { keyWizardTexts } from './keyWizardTexts';
import { keyWords } from '../../../texts/keyWords';
import {
  type DraftWeight,
  type MixedWeight,
  type PartyWeight,
  type SingleWeight,
  startMixture,
} from '../../../views/keys/keyDraft';
import type { KeyOptions } from '../../../views/keys/keyOptions';
import { percentLeft } from '../../../views/keys/typedPercent';

interface WeightSelectProps<Weight> {
  readonly label: string;
  readonly weight: Weight;
  readonly options: KeyOptions;
  readonly language: Language;
  readonly onChange: (weight: Weight) => void;
}

/** What to weigh groups by: a percentage each, or as recipients are weighed. */
export function WeightSelect({ onChange, ...props }: WeightSelectProps<DraftWeight>): ReactNode {
  return <AnyWeightSelect {...props} isPercentOffered onChange={onChange} />;
}

/** What to weigh recipients by: a driver of this workbook, equally, or two of these at once. */
export function PartyWeightSelect({ onChange, ...props }: WeightSelectProps<PartyWeight>): ReactNode {
  return (
    <AnyWeightSelect
      {...props}
      isPercentOffered={false}
      onChange={(weight) => {
        if (weight.kind !== 'percent') onChange(weight);
      }}
    />
  );
}

/** Keeps a driver called `equal` apart from the word. */
const DRIVER = 'driver:';

function AnyWeightSelect({
  label,
  weight,
  options,
  language,
  isPercentOffered,
  onChange,
}: WeightSelectProps<DraftWeight> & { readonly isPercentOffered: boolean }): ReactNode {
  const texts = keyWizardTexts(language);
  const isMixable = options.drivers.length > 0;
  const choose = (value: string): void => {
    if (value === 'percent') onChange({ kind: 'percent', percents: {} });
    else if (value === 'mixed') onChange(startMixture(weight, options));
    else onChange(singleOf(value));
  };
  return (
    <>
      <Field label={label}>
        <Select
          value={weight.kind === 'driver' ? DRIVER + weight.driver : weight.kind}
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          {isPercentOffered && <option value="percent">{texts.byPercent}</option>}
          <SingleOptions options={options} language={language} />
          {isMixable && <option value="mixed">{texts.byTwo}</option>}
        </Select>
      </Field>
      {weight.kind === 'mixed' && (
        <MixtureFields weight={weight} options={options} language={language} onChange={onChange} />
      )}
    </>
  );
}

/** How much by the first, and the rest by the second. */
function MixtureFields({
  weight,
  options,
  language,
  onChange,
}: Omit<WeightSelectProps<MixedWeight>, 'label'>): ReactNode {
  const texts = keyWizardTexts(language);
  const left = percentLeft(weight.percent);
  const single = (part: 'first' | 'second', label: string): ReactNode => (
    <Field label={label} size="small">
      <Select
        size="small"
        value={weight[part].kind === 'driver' ? DRIVER + weight[part].driver : weight[part].kind}
        onChange={(_, { value }) => {
          onChange({ ...weight, [part]: singleOf(value) });
        }}
      >
        <SingleOptions options={options} language={language} />
      </Select>
    </Field>
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
          onChange={(_, { value }) => {
            onChange({ ...weight, percent: value });
          }}
        />
      </Field>
      {single('first', texts.by)}
      {single('second', texts.bySecond(left))}
    </>
  );
}

function SingleOptions({
  options,
  language,
}: Pick<WeightSelectProps<SingleWeight>, 'options' | 'language'>): ReactNode {
  return (
    <>
      {options.drivers.map((driver) => (
        <option key={driver} value={DRIVER + driver}>
          {driverInWords(driver, language)}
        </option>
      ))}
      <option value="equal">{keyWizardTexts(language).equally}</option>
    </>
  );
}

function singleOf(value: string): SingleWeight {
  return value.startsWith(DRIVER)
    ? { kind: 'driver', driver: value.slice(DRIVER.length) }
    : { kind: 'equal' };
}

/** `Folketal 2 år før budgetåret`. */
function driverInWords(driver: string, language: Language): string {
  const column = parseDatedColumn(driver);
  return column === null ? driver : keyWords(language).driver(column.heading, column.yearOffset);
}
