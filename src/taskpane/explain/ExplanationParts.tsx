import { Link, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatCell } from '../../findings/formatCell';
import { explainPanelTexts } from '../../views/explain/explainPanelTexts';
import { usePane, usePanel } from '../look/PaneContext';
import { useShownPart } from '../look/useShownPart';
import type { ExplanationLink, ExplanationPart } from '../../views/explain/explanation';
import { useExplainStyles } from './useExplainStyles';

/** More cost rows than this are shown by wish. */
const PORTION = 12;

/** One piece of an explanation. */
export function ExplanationPartView({ part }: { readonly part: ExplanationPart }): ReactNode {
  switch (part.kind) {
    case 'text':
      return <TextPart {...part} />;
    case 'sum':
      return <SumPart {...part} />;
    case 'share':
      return <SharePart {...part} />;
  }
}

type Of<Kind extends ExplanationPart['kind']> = Extract<ExplanationPart, { readonly kind: Kind }>;

function TextPart({ text, link }: Of<'text'>): ReactNode {
  const { shared } = usePane();
  return (
    <p className={shared.line}>
      {text} {link !== null && <PlaceLink link={link} />}
    </p>
  );
}

function SumPart({ heading, items, sum }: Of<'sum'>): ReactNode {
  const styles = useExplainStyles();
  const { shared } = usePane();
  const { shown, more } = useShownPart(items, PORTION, heading, 'small');
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={shared.list}>
        {shown.map(({ text, amount, detail, link }, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.text}>
              {link === null ? text : <PlaceLink link={link} what={text} />}
            </span>
            <span className={styles.number}>{amount}</span>
            {detail !== '' && <span className={styles.detail}>{detail}</span>}
          </li>
        ))}
      </ul>
      {more}
      {sum !== null && (
        <div className={mergeClasses(styles.item, styles.sum)}>
          <span>{sum.text}</span>
          <span className={styles.number}>{sum.amount}</span>
        </div>
      )}
    </section>
  );
}

function SharePart({ heading, lines, notes, link }: Of<'share'>): ReactNode {
  const styles = useExplainStyles();
  const { shared } = usePane();
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{heading}</h3>
      <div className={styles.lines}>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
      {notes.map((note) => (
        <p key={note} className={shared.line}>
          {note}
        </p>
      ))}
      {link !== null && (
        <span>
          <PlaceLink link={link} />
        </span>
      )}
    </section>
  );
}

interface PlaceLinkProps {
  readonly link: ExplanationLink;
  /** What the link is about; the cell's address where it is left out. */
  readonly what?: string;
}

/** To a cell of the input, or on to another figure and its explanation. */
function PlaceLink({ link, what }: PlaceLinkProps): ReactNode {
  const { pane, texts } = usePanel(explainPanelTexts);
  const { cell, to } = link;
  const address = formatCell({ name: cell.sheet, ...cell });
  const name = to === 'input' ? texts.goTo(address) : texts.explain(what ?? address);
  return (
    <Link
      as="button"
      inline
      {...(what === undefined ? {} : { 'aria-label': `${what}. ${name}`, title: name })}
      onClick={() => {
        if (to === 'input') pane.goTo(cell);
        else pane.explain(cell);
      }}
    >
      {what ?? name}
    </Link>
  );
}
