import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Notice } from '../look/Notice';
import { usePane, usePaneState } from '../look/PaneContext';
import { sharingPanelTexts } from '../sharing/sharingPanelTexts';

interface OfferProps {
  readonly children: string;
  /** What the button says, and does. */
  readonly label: string;
  readonly press: () => Promise<void>;
}

/** Says what stands in the way, with the way out. */
function Offer({ children, label, press }: OfferProps): ReactNode {
  const { run } = usePaneState();
  const button = (
    <Button size="small" disabledFocusable={run !== null} onClick={() => void press()}>
      {label}
    </Button>
  );
  return (
    <Notice intent="warning" action={button}>
      {children}
    </Notice>
  );
}

/** Says that a run was cut off and its remains are in the workbook, with the way to bring it in order. */
export function Interrupted(): ReactNode {
  const { pane, texts } = usePane();
  return (
    <Offer label={texts.putBack} press={pane.putBack}>
      {texts.interrupted}
    </Offer>
  );
}

/** Says at the start that formulas of ours show `#NAME?`, with the way to bring them to life; nothing where none does. */
export function UnknownFormulas(): ReactNode {
  const { pane, language } = usePane();
  const { unknownFormulas } = usePaneState();
  const { todo, remedy } = sharingPanelTexts(language).items['unknown-formulas'];
  return unknownFormulas === 0 ? null : (
    <Offer label={remedy} press={() => pane.mendSharing('unknown-formulas')}>
      {todo(unknownFormulas)}
    </Offer>
  );
}
