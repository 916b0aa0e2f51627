import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ControlPanelTexts } from '../../views/control/texts/da';
import type { Stretch } from '../../views/control/stretchOf';
import { usePaneStyles } from '../look/usePaneStyles';
import type { PanelProps } from '../panelProps';
import type { CellPlace } from '../../cells/cellPlace';

interface CellButtonsProps extends Pick<PanelProps, 'goTo' | 'explain'> {
  readonly cell: { readonly place: CellPlace; readonly name: string } | null;
  readonly figure: CellPlace | null;
  readonly texts: ControlPanelTexts;
  /** What can be done about it here; null where nothing can. */
  readonly stretch?: { readonly what: Stretch; readonly start: (what: Stretch) => void } | null;
}

/** The ways from a finding: to its cell, to the explanation of our figure, and what can be done about it here. Their names tell which, for those who only hear them. */
export function CellButtons({
  cell,
  figure,
  texts,
  stretch = null,
  goTo,
  explain,
}: CellButtonsProps): ReactNode {
  const shared = usePaneStyles();
  if (cell === null && figure === null) return null;
  return (
    <div className={shared.row}>
      {cell !== null && (
        <Button
          size="small"
          aria-label={texts.goTo(cell.name)}
          onClick={() => {
            goTo(cell.place);
          }}
        >
          {texts.goToCell}
        </Button>
      )}
      {figure !== null && (
        <Button
          size="small"
          {...(cell === null ? {} : { 'aria-label': texts.explainWhat(cell.name) })}
          onClick={() => {
            explain(figure);
          }}
        >
          {texts.explain}
        </Button>
      )}
      {stretch !== null && (
        <Button
          size="small"
          aria-label={texts.stretchWhat(stretch.what.name, stretch.what.cells)}
          onClick={() => {
            stretch.start(stretch.what);
          }}
        >
          {texts.stretch[stretch.what.kind]}
        </Button>
      )}
    </div>
  );
}
