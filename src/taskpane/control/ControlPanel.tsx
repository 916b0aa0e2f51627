import { type ReactNode, useMemo } from 'react';
import { controlPanelTexts } from '../../views/control/controlPanelTexts';
import { ExplainView } from '../explain/ExplainView';
import { figureBlocks } from '../../views/explain/figureBlocks';
import { usePaneState, usePanel } from '../look/PaneContext';
import { Tabs } from '../look/Tabs';
import type { PanelProps } from '../panelProps';
import type { ControlView } from '../store/paneState';
import { FoundView } from './FoundView';

const VIEWS: readonly ControlView[] = ['found', 'explain'];

/** *Kontrol*: what was found, or where the selected amount comes from. */
export function ControlPanel({ calculation, state }: PanelProps): ReactNode {
  const { pane, texts, shared } = usePanel(controlPanelTexts);
  const { controlView, summary } = usePaneState();
  const blocks = useMemo(() => figureBlocks(calculation, state), [calculation, state]);
  const isCurrent = state.fingerprint !== null && state.fingerprint === summary?.fingerprints.own;
  return (
    <>
      <h2 className={shared.hidden}>{texts.heading}</h2>
      <Tabs
        label={texts.viewList}
        items={VIEWS.map((name) => ({ name, label: texts.views[name] }))}
        selected={controlView}
        onSelect={pane.showControl}
        panel="control-view"
        size="small"
      />
      <div
        className={shared.panel}
        id="control-view"
        role="tabpanel"
        aria-labelledby={`tab-${controlView}`}
        tabIndex={0}
      >
        {controlView === 'found' ? (
          <FoundView calculation={calculation} blocks={blocks} />
        ) : (
          <ExplainView calculation={calculation} state={state} blocks={blocks} isCurrent={isCurrent} />
        )}
      </div>
    </>
  );
}
