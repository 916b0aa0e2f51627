import { Field, type FieldProps, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface PickerProps extends Pick<FieldProps, 'label' | 'hint' | 'orientation' | 'className' | 'size'> {
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onPick: (value: string) => void;
}

/** A labelled list to pick one thing from. */
export function Picker({ value, options, onPick, size = 'medium', ...field }: PickerProps): ReactNode {
  return (
    <Field {...field} size={size}>
      <Select size={size} value={value} onChange={(_, data) => onPick(data.value)}>
        {options.map(([one, text], index) => (
          <option key={index} value={one}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
