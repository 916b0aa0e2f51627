import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parseDatedColumn } from '../../../keys/parseDatedColumn';
import type { Language } from '../../../texts/language';
import { keyWizardTexts } from './keyWizardTexts';
import { keyWords } from '../../../texts/keyWords';
import type { DraftWeight } from '../../../views/keys/keyDraft';
import type { KeyOptions } from '../../../views/keys/keyOptions';

interface WeightSelectProps {
  readonly label: string;
  readonly weight: DraftWeight;
  readonly options: KeyOptions;
  readonly language: Language;
  readonly isPercentOffered: boolean;
  readonly onChange: (weight: DraftWeight) => void;
}

const PERCENT = 'percent';
const EQUAL = 'equal';
/** Keeps a driver called `equal` apart from the word. */
const DRIVER = 'driver:';

/** What to weigh by: percentages where they are offered, a driver of this workbook, or equally. */
export function WeightSelect({
  label,
  weight,
  options,
  language,
  isPercentOffered,
  onChange,
}: WeightSelectProps): ReactNode {
  const texts = keyWizardTexts(language);
  return (
    <Field label={label}>
      <Select
        value={weight.kind === 'driver' ? DRIVER + weight.driver : weight.kind}
        onChange={(_, { value }) => {
          if (value === PERCENT) onChange({ kind: 'percent', percents: {} });
          else if (value === EQUAL) onChange({ kind: 'equal' });
          else onChange({ kind: 'driver', driver: value.slice(DRIVER.length) });
        }}
      >
        {isPercentOffered && <option value={PERCENT}>{texts.byPercent}</option>}
        {options.drivers.map((driver) => (
          <option key={driver} value={DRIVER + driver}>
            {driverInWords(driver, language)}
          </option>
        ))}
        <option value={EQUAL}>{texts.equally}</option>
      </Select>
    </Field>
  );
}

/** `Folketal 2 år før budgetåret`. */
function driverInWords(driver: string, language: Language): string {
  const column = parseDatedColumn(driver);
  return column === null ? driver : keyWords(language).driver(column.heading, column.yearOffset);
}
