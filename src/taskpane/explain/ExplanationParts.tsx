import { Button, Link, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatCell } from '../../findings/formatCell';
import type { ExplainPanelTexts } from '../../views/explain/texts/da';
import { usePaneStyles } from '../look/usePaneStyles';
import { useShownPart } from '../look/useShownPart';
import type { PanelProps } from '../panelProps';
import type { ExplanationLink, ExplanationPart } from '../../views/explain/explanation';
import { useExplainStyles } from './useExplainStyles';

/** More cost rows than this are shown by wish. */
const PORTION = 12;

interface PartProps<Part extends ExplanationPart> extends Pick<PanelProps, 'goTo' | 'explain'> {
  readonly part: Part;
  readonly texts: ExplainPanelTexts;
}

/** One piece of an explanation. */
export function ExplanationPartView({ part, ...rest }: PartProps<ExplanationPart>): ReactNode {
  switch (part.kind) {
    case 'text':
      return <TextPart part={part} {...rest} />;
    case 'sum':
      return <SumPart part={part} {...rest} />;
    case 'share':
      return <SharePart part={part} {...rest} />;
  }
}

type Of<Kind extends ExplanationPart['kind']> = PartProps<Extract<ExplanationPart, { readonly kind: Kind }>>;

function TextPart({ part, ...rest }: Of<'text'>): ReactNode {
  const shared = usePaneStyles();
  const { text, link } = part;
  return (
    <p className={shared.line}>
      {text} {link !== null && <PlaceLink link={link} {...rest} />}
    </p>
  );
}

function SumPart({ part, ...rest }: Of<'sum'>): ReactNode {
  const styles = useExplainStyles();
  const shared = usePaneStyles();
  const { heading, items, sum } = part;
  const { shown, left, showMore } = useShownPart(items, PORTION, heading);
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul className={shared.list}>
        {shown.map(({ text, amount, detail, link }, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.text}>
              {link === null ? text : <PlaceLink link={link} what={text} {...rest} />}
            </span>
            <span className={styles.number}>{amount}</span>
            {detail !== '' && <span className={styles.detail}>{detail}</span>}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" onClick={showMore}>
          {rest.texts.showMore(left)}
        </Button>
      )}
      {sum !== null && (
        <div className={mergeClasses(styles.item, styles.sum)}>
          <span>{sum.text}</span>
          <span className={styles.number}>{sum.amount}</span>
        </div>
      )}
    </section>
  );
}

function SharePart({ part, ...rest }: Of<'share'>): ReactNode {
  const styles = useExplainStyles();
  const shared = usePaneStyles();
  const { heading, lines, notes, link } = part;
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
          <PlaceLink link={link} {...rest} />
        </span>
      )}
    </section>
  );
}

interface PlaceLinkProps extends Pick<PanelProps, 'goTo' | 'explain'> {
  readonly link: ExplanationLink;
  readonly texts: ExplainPanelTexts;
  /** What the link is about; the cell's address where it is left out. */
  readonly what?: string;
}

/** To a cell of the input, or on to another figure and its explanation. */
function PlaceLink({ link, texts, what, goTo, explain }: PlaceLinkProps): ReactNode {
  const { cell, to } = link;
  const address = formatCell({ name: cell.sheet, ...cell });
  const name = to === 'input' ? texts.goTo(address) : texts.explain(what ?? address);
  return (
    <Link
      as="button"
      inline
      {...(what === undefined ? {} : { 'aria-label': `${what}. ${name}`, title: name })}
      onClick={() => {
        if (to === 'input') goTo(cell);
        else explain(cell);
      }}
    >
      {what ?? name}
    </Link>
  );
}
