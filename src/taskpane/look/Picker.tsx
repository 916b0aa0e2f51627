import { Field, type FieldProps } from '@fluentui/react-components';
import type { ComponentProps, ReactNode } from 'react';
import { OptionList } from './OptionList';

type PickerProps = Pick<FieldProps, 'label' | 'hint' | 'orientation' | 'className'> &
  Pick<ComponentProps<typeof OptionList>, 'size' | 'value' | 'options' | 'onPick'>;

/** A labelled list to pick one thing from. */
export function Picker({ value, options, onPick, size = 'medium', ...field }: PickerProps): ReactNode {
  return (
    <Field {...field} size={size}>
      <OptionList size={size} value={value} options={options} onPick={onPick} />
    </Field>
  );
}
