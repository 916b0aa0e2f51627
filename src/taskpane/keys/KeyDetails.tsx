import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { KeyStep } from '../../keys/distributionKey';
import type { PartyTable } from '../../parties/party';
import type { Language } from '../../texts/language';
import { keysPanelTexts } from './keysPanelTexts';
import { usePanel } from '../look/PaneContext';
import type { KeyOverview } from '../../views/keys/keyOverviews';
import { ProblemList } from './ProblemList';
import { ShareView } from './ShareView';
import { termsInWords, roundingInWords, splitInWords } from '../../keys/stepInWords';
import { useKeyStyles } from './useKeyStyles';

interface KeyDetailsProps {
  readonly overview: KeyOverview;
  readonly parties: PartyTable;
}

/** One key: its steps in words, what is wrong with it, and what each recipient gets by it. */
export function KeyDetails({ overview, parties }: KeyDetailsProps): ReactNode {
  const { pane, texts, language, shared } = usePanel(keysPanelTexts);
  const styles = useKeyStyles();
  const { key, cell, isListed, years, problems, uses, rates } = overview;
  return (
    <div className={styles.body}>
      {key.steps.length === 0 ? (
        <p className={shared.line}>{texts.noSteps}</p>
      ) : (
        <ol className={styles.steps} aria-label={texts.steps}>
          {key.steps.map((step, at) => (
            <li key={at} value={step.number}>
              {stepText(step, language)}
            </li>
          ))}
        </ol>
      )}
      <div className={shared.row}>
        {!isListed && <span className={shared.quiet}>{texts.notListed}</span>}
        {cell !== null && (
          <Button size="small" onClick={() => pane.goTo(cell)}>
            {texts.goToKey}
          </Button>
        )}
      </div>
      <ProblemList problems={problems} />
      {rates > 0 && <p className={shared.quiet}>{texts.ofRates}</p>}
      {key.steps.length > 0 && (uses === 0 || rates < uses) && <ShareView years={years} parties={parties} />}
    </div>
  );
}

/** `Mellem sektorerne efter 35/65, afrundet til 50.000 kr., halv lige, rest til »Region«.` */
function stepText(step: KeyStep, language: Language): string {
  const split = splitInWords(step, language);
  const filter = termsInWords(step, language);
  const sentence = `${split.charAt(0).toUpperCase()}${split.slice(1)}, ${roundingInWords(step, language)}.`;
  return filter === '' ? sentence : `${sentence} ${filter}`;
}
