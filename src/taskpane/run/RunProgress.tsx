import { Button, makeStyles, ProgressBar } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneTexts } from '../texts/da';
import { sharingPanelTexts } from '../sharing/sharingPanelTexts';
import type { SharingPanelTexts } from '../sharing/texts/da';
import { usePane } from '../look/PaneContext';
import type { RunPhase } from '../store/paneState';

/** In the user's own colours Fluent's track is a line as thick and nearly as strong as the bar: it becomes a frame to be filled. */
const useStyles = makeStyles({
  bar: {
    '@media screen and (forced-colors: active)': {
      backgroundColor: 'Canvas',
      height: '6px',
      outline: '1px solid CanvasText',
    },
  },
});

/** How far a recalculation has come, in the user's words, with the way out. */
export function RunProgress({ phase }: { readonly phase: RunPhase }): ReactNode {
  const { pane, texts, language, shared } = usePane();
  const { bar } = useStyles();
  const text = phaseText(phase, texts, sharingPanelTexts(language));
  const share = shareDone(phase);
  return (
    <div className={shared.stack}>
      <span>{text}</span>
      <ProgressBar className={bar} aria-label={text} {...(share === null ? {} : { value: share })} />
      {canBeStopped(phase) && (
        <Button disabledFocusable={phase.kind === 'stopping'} onClick={pane.cancel}>
          {texts.cancel}
        </Button>
      )}
    </div>
  );
}

/** Whether it is a recalculation, which may be long. */
function canBeStopped({ kind }: RunPhase): boolean {
  return ['reading', 'allocating', 'planning', 'writing', 'stopping'].includes(kind);
}

function phaseText(phase: RunPhase, texts: PaneTexts, sharing: SharingPanelTexts): string {
  switch (phase.kind) {
    case 'reading':
      return texts.reading;
    case 'allocating':
      return texts.allocating(phase.done, phase.rows);
    case 'planning':
      return texts.planning;
    case 'writing':
      return texts.writing(phase.sheet, phase.number, phase.sheets);
    case 'stopping':
    case 'puttingBack':
      return texts[phase.kind];
    case 'freezing':
    case 'thawing':
    case 'mending':
    case 'writingReadMe':
      return sharing[phase.kind];
  }
}

/** From 0 to 1; null where nobody knows. */
function shareDone(phase: RunPhase): number | null {
  if (phase.kind === 'allocating') return phase.done / phase.rows;
  if (phase.kind === 'writing') return (phase.number - 1) / phase.sheets;
  return null;
}
