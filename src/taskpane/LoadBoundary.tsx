import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { usePane } from './look/PaneContext';
import { usePaneStyles } from './look/usePaneStyles';

interface BoundaryState {
  readonly hasFailed: boolean;
}

/** Says so where a panel cannot be fetched or shown, instead of leaving the pane empty. React wants a class for this. */
export class LoadBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <PanelFailed /> : this.props.children;
  }
}

function PanelFailed(): ReactNode {
  const { texts } = usePane();
  const styles = usePaneStyles();
  return (
    <div className={styles.stack} role="alert">
      <p className={styles.line}>{texts.panelFailed}</p>
      <Button
        onClick={() => {
          // A script that could not be fetched is not asked for again by the same page.
          window.location.reload();
        }}
      >
        {texts.tryAgain}
      </Button>
    </div>
  );
}
