import type { ReactNode } from 'react';
import type { KeysPanelTexts } from './texts/da';
import type { ShareLine, ShareLines } from '../../views/keys/shareLines';
import { useKeyStyles } from './useKeyStyles';

interface ShareChartProps {
  readonly shares: ShareLines;
  readonly shown: readonly ShareLine[];
  readonly texts: KeysPanelTexts;
}

/** Shares as bars. A screen reader is told the largest and the smallest, and that the table has them all. */
export function ShareChart({ shares, shown, texts }: ShareChartProps): ReactNode {
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
