import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sharingPanelTexts } from '../sharing/sharingPanelTexts';
import { usePane, usePanel } from '../look/PaneContext';
import { CopyReport } from '../report/CopyReport';
import { type Failure, isSuccess, type Outcome, type Success } from '../store/paneState';
import { FreezeOutcome } from './FreezeOutcome';
import { outcomeText } from './outcomeText';
import { outcomeTexts } from './outcomeTexts';

const useStyles = makeStyles({
  // Names of tables are one long word.
  body: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  // In a low pane every line counts, and what the bar tells of stands below it.
  inherited: { fontSize: 'inherit', lineHeight: 'inherit' },
  sheets: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** How the last thing the user asked for went, with what to do next. */
export function OutcomeBar({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { pane, texts, language } = usePanel(outcomeTexts);
  const styles = useStyles();
  return (
    <MessageBar intent={intentOf(outcome)} layout="multiline">
      <MessageBarBody className={styles.body}>
        {outcome.kind === 'done' && (
          <MessageBarTitle className={styles.inherited}>{texts.done}. </MessageBarTitle>
        )}
        {outcome.kind === 'failed' && (
          <MessageBarTitle className={styles.inherited}>{texts.failedTitle}. </MessageBarTitle>
        )}
        {outcome.kind === 'frozen' || outcome.kind === 'thawed' ? (
          <FreezeOutcome outcome={outcome} />
        ) : (
          outcomeText(outcome, texts, sharingPanelTexts(language), language)
        )}
        {outcome.kind === 'done' && <SheetLinks outcome={outcome} />}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<CloseIcon />}
            aria-label={texts.close}
            onClick={pane.dismissOutcome}
          />
        }
      >
        {outcome.kind === 'failed' && <WayOut failure={outcome.failure} />}
        {(outcome.kind === 'failed' || (outcome.kind === 'inTheWay' && outcome.reason === 'spread')) && (
          <CopyReport />
        )}
        {outcome.kind === 'inTheWay' && outcome.reason === 'filtered' && (
          <Button size="small" onClick={() => void pane.clearFilters(outcome.places)}>
            {texts.clearFilters}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

/** What to press next: what is half done waits to be put back, all else for another try. */
function WayOut({ failure }: { readonly failure: Failure }): ReactNode {
  const { pane, texts } = usePane();
  const isHalfDone = failure === 'restoreFailed';
  return (
    <Button size="small" onClick={() => void (isHalfDone ? pane.putBack() : pane.look())}>
      {isHalfDone ? texts.putBack : texts.tryAgain}
    </Button>
  );
}

type Intent = 'success' | 'info' | 'warning' | 'error';

/** What was done but for some of it is no plain success. */
function intentOf(outcome: Outcome): Intent {
  const isPartial =
    (outcome.kind === 'frozen' && outcome.report.notFrozen.length > 0) ||
    (outcome.kind === 'thawed' && outcome.report.notThawed.length > 0);
  if (isPartial) return 'warning';
  return isSuccess(outcome) ? 'success' : INTENTS[outcome.kind];
}

const INTENTS: Readonly<Record<Exclude<Outcome, Success>['kind'], Intent>> = {
  tablesMade: 'success',
  stopped: 'info',
  errors: 'error',
  cellGone: 'warning',
  failed: 'error',
  protected: 'warning',
  selectionUnreadable: 'warning',
  inTheWay: 'warning',
};

type Done = Extract<Outcome, { readonly kind: 'done' }>;

function SheetLinks({ outcome }: { readonly outcome: Done }): ReactNode {
  const { pane } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.sheets}>
      {outcome.report.sheets.map(({ name }) => (
        <Link
          key={name}
          inline
          className={styles.inherited}
          onClick={() => pane.goTo({ sheet: name, row: 0, column: 0 })}
        >
          {name}
        </Link>
      ))}
    </div>
  );
}

/** A cross, to close something with. Drawn here, since the icon package would cost more than the rest of the bar. */
function CloseIcon(): ReactNode {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <path d="M2 2l8 8M10 2l-8 8" strokeLinecap="round" />
    </svg>
  );
}
