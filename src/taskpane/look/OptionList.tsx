import { Select, type SelectProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface OptionListProps extends Pick<SelectProps, 'id' | 'size' | 'aria-label'> {
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onPick: (value: string) => void;
}

/** A list to pick one thing from, without a label of its own. */
export function OptionList({ options, onPick, ...select }: OptionListProps): ReactNode {
  return (
    <Select {...select} onChange={(_, { value }) => onPick(value)}>
      {options.map(([value, text], index) => (
        <option key={index} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
}
