import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../look/PaneContext';

/** What may be keeping Excel from answering, and how the user ends it. */
export function ExcelSilent(): ReactNode {
  const { texts } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{texts.excelSilent}</MessageBarBody>
    </MessageBar>
  );
}
