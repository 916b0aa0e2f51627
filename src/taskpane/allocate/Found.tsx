import type { AllocatePanelProps } from '../panelProps';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState } from '../look/PaneContext';
import { StatusIcon } from '../look/StatusIcon';
import { sheetsAge } from '../store/paneChoices';

const useStyles = makeStyles({
  status: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: tokens.lineHeightBase300,
  },
});

const MARKS = { current: 'ok', old: 'todo', missing: 'unknown' } as const;

/** What is in the workbook, and whether the sheets match it. */
export function Found({ read, summary }: AllocatePanelProps): ReactNode {
  const { texts, shared } = usePane();
  const { isLooking } = usePaneState();
  const styles = useStyles();
  const { rows, groups, parties, keys } = summary.found;
  const age = sheetsAge(read, summary.fingerprints);
  const status = { current: texts.sheetsCurrent, old: texts.sheetsOld, missing: texts.sheetsMissing }[age];
  return (
    <section>
      {read.name !== '' && <h1 className={shared.heading}>{read.name}</h1>}
      <p className={shared.line}>{texts.found(rows, groups, parties, keys)}</p>
      <div className={styles.status} aria-live="polite" data-age={isLooking ? 'looking' : age}>
        <StatusIcon status={isLooking ? 'unknown' : MARKS[age]} />
        <span>{isLooking ? texts.looking : status}</span>
      </div>
    </section>
  );
}
