import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { controlPanelTexts } from '../../views/control/controlPanelTexts';
import type { Stretch } from '../../views/control/stretchOf';
import { usePanel } from '../look/PaneContext';
import type { CellPlace } from '../../cells/cellPlace';

interface CellButtonsProps {
  readonly cell: { readonly place: CellPlace; readonly name: string } | null;
  readonly figure: CellPlace | null;
  /** What can be done about it here; null where nothing can. */
  readonly stretch?: { readonly what: Stretch; readonly start: (what: Stretch) => void } | null;
}

/** The ways from a finding: to its cell, to the explanation of our figure, and what can be done about it here. Their names tell which, for those who only hear them. */
export function CellButtons({ cell, figure, stretch = null }: CellButtonsProps): ReactNode {
  const { pane, texts, shared } = usePanel(controlPanelTexts);
  if (cell === null && figure === null) return null;
  return (
    <div className={shared.row}>
      {cell !== null && (
        <Button size="small" aria-label={texts.goTo(cell.name)} onClick={() => pane.goTo(cell.place)}>
          {texts.goToCell}
        </Button>
      )}
      {figure !== null && (
        <Button
          size="small"
          {...(cell === null ? {} : { 'aria-label': texts.explainWhat(cell.name) })}
          onClick={() => pane.explain(figure)}
        >
          {texts.explain}
        </Button>
      )}
      {stretch !== null && (
        <Button
          size="small"
          aria-label={texts.stretchWhat(stretch.what.name, stretch.what.cells)}
          onClick={() => stretch.start(stretch.what)}
        >
          {texts.stretch[stretch.what.kind]}
        </Button>
      )}
    </div>
  );
}
