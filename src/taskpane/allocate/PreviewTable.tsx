import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Preview } from '../../views/summary/summary';
import { formatAmount, formatChange } from '../../money/formatAmount';
import { usePane } from '../look/PaneContext';

/** More rows make a pane slow to draw and long to scroll; they are one click away. */
const SHOWN = 100;

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  head: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '2px 0',
  },
  name: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: '2px 0',
    overflowWrap: 'anywhere',
    // Amounts are never broken, so that they come first; names get what is left.
    width: '100%',
  },
  number: { textAlign: 'right', padding: '2px 0 2px 8px', whiteSpace: 'nowrap' },
  changed: { fontWeight: tokens.fontWeightSemibold },
  same: { color: tokens.colorNeutralForeground3 },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** What each recipient gets, and how that differs from what the sheets say now. */
export function PreviewTable({ preview }: { readonly preview: Preview }): ReactNode {
  const { texts, language, shared } = usePane();
  const [showsAll, setShowsAll] = useState(false);
  const styles = useStyles();
  const hasBefore = preview.totalBefore !== null;
  const rows = showsAll ? preview.rows : preview.rows.slice(0, SHOWN);

  const change = (amount: number, before: number | null): ReactNode => {
    if (!hasBefore) return null;
    const difference = before === null ? null : amount - before;
    const text =
      difference === null
        ? texts.isNew
        : difference === 0
          ? texts.noChange
          : formatChange(difference, language);
    return <td className={`${styles.number} ${difference === 0 ? styles.same : styles.changed}`}>{text}</td>;
  };

  return (
    <section className={shared.stack}>
      <h2 className={shared.subheading} id="preview">
        {texts.preview}
      </h2>
      <table className={styles.table} aria-labelledby="preview">
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {texts.recipient}
            </th>
            <th scope="col" className={`${styles.head} ${styles.number}`}>
              {texts.amount}
            </th>
            {hasBefore && (
              <th scope="col" className={`${styles.head} ${styles.number}`}>
                {texts.change}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, amount, before }, index) => (
            <tr key={index}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.number}>{formatAmount(amount, language)}</td>
              {change(amount, before)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={`${styles.name} ${styles.total}`}>
              {texts.total}
            </th>
            <td className={`${styles.number} ${styles.total}`}>{formatAmount(preview.total, language)}</td>
            {change(preview.total, preview.totalBefore)}
          </tr>
        </tfoot>
      </table>
      {rows.length < preview.rows.length && (
        <Link as="button" onClick={() => setShowsAll(true)}>
          {texts.showAll(preview.rows.length)}
        </Link>
      )}
    </section>
  );
}
