import { Button, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePane } from '../look/PaneContext';
import { problemReport } from './problemReport';
import { programFacts } from './programFacts';
import { reportTexts } from './reportTexts';

/** Copies the problem report; where the clipboard is refused, as a frame's may be, shows it to be copied by hand. */
export function CopyReport(): ReactNode {
  const { pane, language } = usePane();
  const texts = reportTexts(language);
  const [copied, setCopied] = useState<{ readonly text: string; readonly isByHand: boolean } | null>(null);

  async function copy(): Promise<void> {
    const { outcome, problem, requests } = pane.store.get();
    const failure = outcome?.kind === 'failed' ? outcome.failure : null;
    const text = problemReport({ ...programFacts(), failure, problem, requests }, language);
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, isByHand: false });
    } catch {
      setCopied({ text, isByHand: true });
    }
  }

  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {texts.copy}
      </Button>
      {copied !== null && <span role="status">{copied.isByHand ? texts.copyYourself : texts.copied}</span>}
      {copied?.isByHand === true && (
        <Textarea readOnly rows={6} value={copied.text} aria-label={texts.title} />
      )}
    </>
  );
}
