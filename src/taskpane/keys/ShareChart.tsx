import type { ReactNode } from 'react';
import { usePane } from '../look/PaneContext';
import { keysPanelTexts } from './keysPanelTexts';
import type { ShareLine, ShareLines } from '../../views/keys/shareLines';
import { useKeyStyles } from './useKeyStyles';

interface ShareChartProps {
  readonly shares: ShareLines;
  readonly shown: readonly ShareLine[];
}

/** Shares as bars. A screen reader is told the largest and the smallest, and that the table has them all. */
export function ShareChart({ shares, shown }: ShareChartProps): ReactNode {
  const texts = keysPanelTexts(usePane().language);
  const styles = useKeyStyles();
  const { lines, largest, smallest } = shares;
  return (
    <div className={styles.chart} role="img" aria-label={texts.chartSummary(lines.length, largest, smallest)}>
      {shown.map(({ party, name, percent, length }) => (
        <div key={party} className={styles.bar}>
          <span className={styles.barName} title={name}>
            {name}
          </span>
          <span>{percent}</span>
          <div className={styles.track}>
            {length > 0 && <div className={styles.fill} style={{ width: `${String(length)}%` }} />}
          </div>
        </div>
      ))}
    </div>
  );
}
