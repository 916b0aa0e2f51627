import { ToggleButton } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { PartyTable } from '../../parties/party';
import { keysPanelTexts } from './keysPanelTexts';
import { usePanel } from '../look/PaneContext';
import { Picker } from '../look/Picker';
import { useShownPart } from '../look/useShownPart';
import type { KeyShares } from '../../views/keys/keyShares';
import { shareLines, type ShareLine, type ShareLines } from '../../views/keys/shareLines';
import { ShareTable } from './ShareTable';
import { useKeyStyles } from './useKeyStyles';

/** All municipalities of a region are seen at once. */
const PORTION = 30;

interface ShareViewProps {
  readonly years: readonly KeyShares[];
  readonly parties: PartyTable;
}

/** A key's shares as a chart or a table; by year where dated drivers make the years differ. */
export function ShareView({ years, parties }: ShareViewProps): ReactNode {
  const { texts, language, shared } = usePanel(keysPanelTexts);
  const [chosen, setChosen] = useState(0);
  const [isTable, setIsTable] = useState(false);
  const year = years[chosen] ?? years[0];
  const shares = useMemo(
    () => (year === undefined ? null : shareLines(year, parties, language)),
    [year, parties, language],
  );
  const { shown, more } = useShownPart(shares?.lines ?? [], PORTION, String(chosen), 'small');
  if (year === undefined || shares === null) {
    return (
      <p className={shared.quiet}>{parties.parties.length === 0 ? texts.noRecipients : texts.noShares}</p>
    );
  }
  const titles = years.map((one) => one.years.filter((known) => known !== null).map(String));
  const title = years.length > 1 ? texts.sharesIn(titles[years.indexOf(year)] ?? []) : texts.shares;
  return (
    <div role="group" className={shared.stack} aria-label={title}>
      <div className={shared.row}>
        {years.length > 1 && (
          <Picker
            label={texts.year}
            orientation="horizontal"
            size="small"
            value={String(chosen)}
            options={titles.map((known, index) => [String(index), known.join(', ')])}
            onPick={(value) => setChosen(Number(value))}
          />
        )}
        {shares.lines.length > 0 && (
          <div role="group" aria-label={texts.showAs}>
            {[false, true].map((one) => (
              <ToggleButton
                key={String(one)}
                size="small"
                appearance="subtle"
                checked={isTable === one}
                onClick={() => setIsTable(one)}
              >
                {one ? texts.table : texts.chart}
              </ToggleButton>
            ))}
          </div>
        )}
      </div>
      {shares.lines.length === 0 ? (
        <p className={shared.quiet}>{texts.noShares}</p>
      ) : isTable ? (
        <ShareTable shares={shares} shown={shown} caption={title} />
      ) : (
        <ShareChart shares={shares} shown={shown} />
      )}
      {more}
      {year.dependOnAmount && shares.lines.length > 0 && (
        <p className={shared.quiet}>{texts.dependOnAmount}</p>
      )}
      {!year.isWhole && (
        <p className={shared.line} role="note">
          ⚠ {texts.notWhole}
        </p>
      )}
      {year.isWhole && shares.lines.length > 0 && !shares.isHundred && (
        <p className={shared.quiet}>{texts.roundedForShow(shares.sum)}</p>
      )}
    </div>
  );
}

interface ShareChartProps {
  readonly shares: ShareLines;
  readonly shown: readonly ShareLine[];
}

/** Shares as bars. A screen reader is told the largest and the smallest, and that the table has them all. */
function ShareChart({ shares, shown }: ShareChartProps): ReactNode {
  const { texts } = usePanel(keysPanelTexts);
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
