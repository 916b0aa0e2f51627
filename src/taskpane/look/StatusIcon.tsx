import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export type Status = 'ok' | 'todo' | 'told' | 'unknown';

const useStyles = makeStyles({
  // Where the user's own colours replace these, a drawing keeps its own, which need not stand out from theirs.
  icon: { flexShrink: 0, '@media (forced-colors: active)': { color: 'CanvasText' } },
  ok: { color: tokens.colorPaletteGreenForeground1 },
  todo: { color: tokens.colorPaletteDarkOrangeForeground1 },
  told: { color: tokens.colorNeutralForeground3 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

/** The mark inside the ring: told by its shape, so that it needs neither colour nor background. */
const MARKS: Readonly<Record<Status, string>> = {
  ok: 'M4.5 8.2l2.4 2.4 4.6-5',
  todo: 'M8 4v5M8 11.2v.3',
  told: 'M8 7.4v3.8M8 4.6v.3',
  unknown: 'M5.5 8h5',
};

interface StatusIconProps {
  readonly status: Status;
  /** What it means, where nothing beside it says so. */
  readonly label?: string;
}

/** Whether something is as it should be. Drawn here, since the icon package would cost more than the rest of the pane. */
export function StatusIcon({ status, label }: StatusIconProps): ReactNode {
  const styles = useStyles();
  return (
    <svg
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      className={mergeClasses(styles.icon, styles[status])}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
    >
      <circle cx="8" cy="8" r="7" strokeWidth="1.2" />
      <path d={MARKS[status]} />
    </svg>
  );
}
