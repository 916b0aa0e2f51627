import { Button, Textarea } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { usePanel } from '../look/PaneContext';
import { problemReport, type ProblemFacts } from './problemReport';
import { reportTexts } from './reportTexts';
import { PRODUCT_VERSION } from '../../texts/productVersion';

/** Copies the problem report; where the clipboard is refused, as a frame's may be, shows it to be copied by hand. */
export function CopyReport(): ReactNode {
  const { pane, texts, language } = usePanel(reportTexts);
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

/** Which program this is, and in which Excel: what the problem report says before anything has happened. */
function programFacts(): Pick<ProblemFacts, 'version' | 'build' | 'platform' | 'apiSets'> {
  // Outside Office there is no context, whatever the type says.
  const context = Office.context as Partial<Office.Context> | undefined;
  const told = context?.diagnostics;
  const sets = context?.requirements;
  const highest = Array.from({ length: 30 }, (_, index) => `1.${30 - index}`).find((version) =>
    sets?.isSetSupported('ExcelApi', version),
  );
  return {
    version: PRODUCT_VERSION,
    build: buildOf([...document.scripts].map(({ src }) => src)),
    platform: [told?.platform, told?.version, context?.displayLanguage].filter(Boolean).join(' ') || '?',
    apiSets: [
      ...(highest === undefined ? [] : [`ExcelApi ${highest}`]),
      ...['SharedRuntime', 'CustomFunctionsRuntime'].filter((set) => sets?.isSetSupported(set, '1.1')),
    ],
  };
}

/** `1f2e…` of `scripts/taskpane.1f2e….js`. */
function buildOf(scripts: readonly string[]): string {
  return scripts.map((src) => /\/taskpane\.([0-9a-f]+)\.js$/.exec(src)?.[1]).find(Boolean) ?? '?';
}
