import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState } from '../look/PaneContext';
import { NO_CHOICES } from '../store/paneState';

/** Where a what-if is written: over the workbook's own sheets, or beside them. */
export function WhatIfTarget(): ReactNode {
  const { pane, texts, shared } = usePane();
  const { variant, key, unit } = usePaneState().choices;
  const suggestion = [key, unit === null ? null : String(unit / 100)]
    .filter((part) => part !== null)
    .join(' ');
  return (
    <div className={shared.stack}>
      <Field label={texts.target} size="small">
        <RadioGroup
          value={variant === null ? 'same' : 'new'}
          onChange={(_, { value }) => pane.choose({ variant: value === 'new' ? suggestion : null })}
        >
          <Radio value="same" label={texts.sameSheets} />
          <Radio value="new" label={texts.newSheets} />
        </RadioGroup>
      </Field>
      {variant !== null && (
        <Field size="small" {...(variant.trim() === '' ? { validationMessage: texts.variantMissing } : {})}>
          <Input
            size="small"
            aria-label={texts.variant}
            value={variant}
            maxLength={20}
            onChange={(_, { value }) => pane.choose({ variant: value })}
          />
        </Field>
      )}
      <Button
        size="small"
        onClick={() => pane.choose({ ...NO_CHOICES, costs: pane.store.get().choices.costs })}
      >
        {texts.reset}
      </Button>
    </div>
  );
}
