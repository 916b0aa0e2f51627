import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { sharingPanelTexts } from './sharingPanelTexts';
import { usePane } from '../look/PaneContext';

interface FinalRemedyProps {
  readonly remedy: string;
  /** What it does, and that it cannot be undone. */
  readonly warning: string;
  readonly isBusy: boolean;
  readonly onMend: () => void;
}

/** A remedy that cannot be undone: it is asked for once more in its own place, since Excel shows no dialogs of a pane. */
export function FinalRemedy({ remedy, warning, isBusy, onMend }: FinalRemedyProps): ReactNode {
  const { language, shared } = usePane();
  const [isAsking, setIsAsking] = useState<boolean | null>(null);
  const warningId = useId();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone, and the focus would be lost with it.
    if (isAsking !== null) place.current?.querySelector('button')?.focus();
  }, [isAsking]);
  const answer = (isMeant: boolean): void => {
    setIsAsking(false);
    if (isMeant) onMend();
  };
  return (
    <div
      ref={place}
      className={shared.stack}
      {...(isAsking === true && { role: 'group', 'aria-labelledby': warningId })}
    >
      {isAsking === true ? (
        <>
          <p className={shared.line} id={warningId}>
            {warning}
          </p>
          <div className={shared.row}>
            <Button size="small" aria-describedby={warningId} onClick={() => answer(false)}>
              {sharingPanelTexts(language).keep}
            </Button>
            <Button size="small" disabledFocusable={isBusy} onClick={() => answer(true)}>
              {remedy}
            </Button>
          </div>
        </>
      ) : (
        <Button size="small" disabledFocusable={isBusy} onClick={() => setIsAsking(true)}>
          {remedy}
        </Button>
      )}
    </div>
  );
}
