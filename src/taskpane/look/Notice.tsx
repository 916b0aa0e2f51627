import {
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarProps,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface NoticeProps extends Required<Pick<MessageBarProps, 'intent'>> {
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly action?: ReactNode;
}

/** A bar that tells something. */
export function Notice({ intent, children, action }: NoticeProps): ReactNode {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      {action && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
