import { Button } from '@fluentui/react-components';
import { Component, type ContextType, lazy, type ReactNode, Suspense } from 'react';
import { PaneContext, usePane } from './look/PaneContext';

interface BoundaryProps {
  readonly children: ReactNode;
  /** Shown instead of saying so. */
  readonly fallback?: ReactNode;
}

interface BoundaryState {
  readonly hasFailed: boolean;
}

const CopyReport = lazy(async () => ({ default: (await import('./report/CopyReport')).CopyReport }));

/** Says so where a panel cannot be fetched or shown, instead of leaving the pane empty. React wants a class for this. */
export class LoadBoundary extends Component<BoundaryProps, BoundaryState> {
  static override contextType = PaneContext;
  declare context: ContextType<typeof PaneContext>;
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  override componentDidCatch(problem: unknown): void {
    this.context?.pane.store.set({ problem });
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return this.props.fallback === undefined ? <PanelFailed /> : this.props.fallback;
  }
}

function PanelFailed(): ReactNode {
  const { texts, shared } = usePane();
  return (
    <div className={shared.stack} role="alert">
      <p className={shared.line}>{texts.panelFailed}</p>
      <Button
        onClick={() => {
          // A script that could not be fetched is not asked for again by the same page.
          window.location.reload();
        }}
      >
        {texts.tryAgain}
      </Button>
      {/* It comes by the same way, and may not come either. */}
      <LoadBoundary fallback={null}>
        <Suspense>
          <CopyReport />
        </Suspense>
      </LoadBoundary>
    </div>
  );
}
