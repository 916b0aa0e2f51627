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
import type { PaneTexts } from '../../texts/paneTexts';
import type { AmountFormatter } from '../look/amountFormatter';
import { CloseIcon } from '../look/icons';
import { usePane } from '../look/PaneContext';
import type { Outcome } from '../store/paneState';

const useStyles = makeStyles({
  body: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** How the last thing the user asked for went, with what to do next. */
export function OutcomeBar({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { pane, texts, amounts } = usePane();
  const styles = useStyles();
  return (
    <MessageBar intent={INTENTS[outcome.kind]} layout="multiline">
      <MessageBarBody className={styles.body}>
        {outcome.kind === 'done' && <MessageBarTitle>{texts.done}. </MessageBarTitle>}
        {outcome.kind === 'failed' && <MessageBarTitle>{texts.failedTitle}. </MessageBarTitle>}
        {outcomeText(outcome, texts, amounts)}
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
        {outcome.kind === 'failed' && (
          <Button size="small" onClick={() => void pane.look()}>
            {texts.tryAgain}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

const INTENTS = {
  done: 'success',
  tablesMade: 'success',
  stopped: 'info',
  errors: 'error',
  cellGone: 'warning',
  failed: 'error',
} as const;

function outcomeText(outcome: Outcome, texts: PaneTexts, amounts: AmountFormatter): string {
  switch (outcome.kind) {
    case 'done':
      return doneText(outcome, texts, amounts);
    case 'tablesMade':
      return texts.ownNumbersMade;
    case 'stopped':
      return texts.stopped;
    case 'errors':
      return texts.stoppedByErrors(outcome.count);
    case 'cellGone':
      return texts.cellGone(outcome.sheet);
    case 'failed':
      return texts[outcome.failure];
  }
}

type Done = Extract<Outcome, { kind: 'done' }>;

function doneText({ report, total, totalBefore }: Done, texts: PaneTexts, amounts: AmountFormatter): string {
  const created = report.sheets.filter((sheet) => sheet.created).length;
  return texts.updated(report.sheets.length, created, report.changedAmounts, sumText());

  function sumText(): string {
    if (totalBefore === null) return texts.sumNew(amounts.kroner(total));
    const difference = total - totalBefore;
    if (difference === 0) return texts.sumSame;
    return texts.sumChanged(amounts.kroner(Math.abs(difference)), difference > 0);
  }
}

function SheetLinks({ outcome }: { readonly outcome: Done }): ReactNode {
  const { pane } = usePane();
  const styles = useStyles();
  return (
    <div>
      {outcome.report.sheets.map(({ name }, index) => (
        <span key={name}>
          {index > 0 && ' · '}
          <Link
            inline
            className={styles.link}
            onClick={() => {
              pane.goTo({ sheet: name, row: 0, column: 0 });
            }}
          >
            {name}
          </Link>
        </span>
      ))}
    </div>
  );
}
