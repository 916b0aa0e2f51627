import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding, Severity } from '../../findings/finding';
import type { Stretch } from '../../views/control/stretchOf';
import type { FigureBlock } from '../../views/explain/figureBlock';
import { usePane } from '../look/PaneContext';
import { useShownPart } from '../look/useShownPart';
import type { PanelProps } from '../panelProps';
import { CellButtons } from './CellButtons';
import { byRemedy, controlItems } from '../../views/control/controlItems';
import { useControlStyles } from './useControlStyles';

const PORTION = 10;

interface FindingListProps extends Pick<PanelProps, 'calculation'> {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly blocks: readonly FigureBlock[];
  readonly stretch: (what: Stretch) => void;
}

/** The findings of one severity: what is wrong with the ways there, and what to do, which neighbours may share. */
export function FindingList(props: FindingListProps): ReactNode {
  const { severity, findings, blocks, calculation, stretch } = props;
  const { language, shared } = usePane();
  const styles = useControlStyles();
  const { shown, more } = useShownPart(findings, PORTION);
  const groups = byRemedy(controlItems(shown, calculation, blocks, language));
  return (
    <div className={shared.stack}>
      <ul className={shared.list}>
        {groups.map(({ remedy, items }, group) => (
          <li key={group} className={mergeClasses(styles.item, styles[severity])}>
            {items.map(({ message, cell, figure, stretch: what }, index) => (
              <div key={index} className={styles.finding}>
                {cell !== null && <span className={styles.place}>{cell.name}</span>}
                <p className={shared.line}>{message}</p>
                <CellButtons
                  cell={cell}
                  figure={figure}
                  stretch={what === null ? null : { what, start: stretch }}
                />
              </div>
            ))}
            <p className={shared.quiet}>{remedy}</p>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
