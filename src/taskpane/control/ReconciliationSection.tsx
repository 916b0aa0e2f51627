import { Badge } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { controlPanelTexts } from '../../views/control/controlPanelTexts';
import type { FigureBlock } from '../../views/explain/figureBlock';
import { usePanel } from '../look/PaneContext';
import { Picker } from '../look/Picker';
import { useShownPart } from '../look/useShownPart';
import type { PanelProps } from '../panelProps';
import { CellButtons } from './CellButtons';
import { type Agreement, reconciliationLines } from '../../views/control/reconciliationLines';
import { useControlStyles } from './useControlStyles';

const PORTION = 10;

interface ReconciliationSectionProps extends Pick<PanelProps, 'calculation'> {
  readonly agreement: Agreement;
  readonly blocks: readonly FigureBlock[];
}

/** The reconciliation with what has been published: how much agrees, and the figures, first those that deviate. */
export function ReconciliationSection({
  blocks,
  agreement,
  calculation,
}: ReconciliationSectionProps): ReactNode {
  const { texts, language, shared } = usePanel(controlPanelTexts);
  const styles = useControlStyles();
  const [showsAll, setShowsAll] = useState(false);
  const { comparisons } = calculation;
  const { all, agreeing, deviations } = agreement;
  const chosen = showsAll ? comparisons : deviations;
  const { shown, more } = useShownPart(chosen, PORTION, String(showsAll));
  const lines = reconciliationLines(shown, calculation, blocks, texts, language);
  return (
    <div className={shared.stack}>
      <p className={shared.line}>{texts.agreed(agreeing, all)}</p>
      <Picker
        label={texts.show}
        orientation="horizontal"
        size="small"
        value={showsAll ? 'all' : 'deviations'}
        options={[
          ['deviations', `${texts.onlyDeviations} (${String(deviations.length)})`],
          ['all', `${texts.allFigures} (${String(all)})`],
        ]}
        onPick={(value) => setShowsAll(value === 'all')}
      />
      {chosen.length === 0 && <p className={shared.quiet}>{texts.noDeviations}</p>}
      <ul className={shared.list}>
        {lines.map(({ title, published, calculated, difference, agrees, cell, figure }, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.place}>
              <Badge appearance="tint" color={agrees ? 'success' : 'warning'}>
                {agrees ? texts.agrees : texts.deviates}
              </Badge>
              {title}
            </span>
            <dl className={styles.figures}>
              <dt>{texts.published}</dt>
              <dd>{published}</dd>
              <dt>{texts.calculated}</dt>
              <dd>{calculated}</dd>
              <dt>{texts.difference}</dt>
              <dd>{difference}</dd>
            </dl>
            <CellButtons cell={cell} figure={figure} />
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
