import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { KeyStep } from '../../keys/distributionKey';
import type { Language } from '../../texts/language';
import { keysPanelTexts } from './keysPanelTexts';
import { usePaneStyles } from '../look/usePaneStyles';
import type { PanelProps } from '../panelProps';
import type { KeyOverview } from '../../views/keys/keyOverviews';
import { ProblemList } from './ProblemList';
import { ShareView } from './ShareView';
import { termsInWords, roundingInWords, splitInWords } from '../../keys/stepInWords';
import { useKeyStyles } from './useKeyStyles';

type KeyDetailsProps = Pick<PanelProps, 'calculation' | 'language' | 'goTo'> & {
  readonly overview: KeyOverview;
};

/** One key: its steps in words, what is wrong with it, and what each recipient gets by it. */
export function KeyDetails({ overview, calculation, language, goTo }: KeyDetailsProps): ReactNode {
  const texts = keysPanelTexts(language);
  const shared = usePaneStyles();
  const styles = useKeyStyles();
  const { key, cell, isListed, years, problems } = overview;
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
          <Button
            size="small"
            onClick={() => {
              goTo(cell);
            }}
          >
            {texts.goToKey}
          </Button>
        )}
      </div>
      <ProblemList problems={problems} language={language} goTo={goTo} />
      {key.steps.length > 0 && (
        <ShareView years={years} parties={calculation.input.parties} language={language} />
      )}
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
