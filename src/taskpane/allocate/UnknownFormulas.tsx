import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sharingPanelTexts } from '../sharing/sharingPanelTexts';
import { usePane, usePaneState } from '../look/PaneContext';
import { Notice } from '../look/Notice';

/** Says at the start that formulas of ours show `#NAME?`, with the way to bring them to life; nothing where none does. */
export function UnknownFormulas(): ReactNode {
  const { pane, language } = usePane();
  const { run, unknownFormulas } = usePaneState();
  if (unknownFormulas === 0) return null;
  const { todo, remedy } = sharingPanelTexts(language).items['unknown-formulas'];
  return (
    <Notice
      intent="warning"
      action={
        <Button
          size="small"
          disabledFocusable={run !== null}
          onClick={() => void pane.mendSharing('unknown-formulas')}
        >
          {remedy}
        </Button>
      }
    >
      {todo(unknownFormulas)}
    </Notice>
  );
}
