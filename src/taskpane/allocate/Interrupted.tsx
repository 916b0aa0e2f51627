import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState } from '../look/PaneContext';
import { Notice } from '../look/Notice';

/** Says that a run was cut off and its remains are in the workbook, with the way to bring it in order. */
export function Interrupted(): ReactNode {
  const { pane, texts } = usePane();
  const { run } = usePaneState();
  return (
    <Notice
      intent="warning"
      action={
        <Button size="small" disabledFocusable={run !== null} onClick={() => void pane.putBack()}>
          {texts.putBack}
        </Button>
      }
    >
      {texts.interrupted}
    </Notice>
  );
}
