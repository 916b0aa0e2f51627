import type { ReactNode } from 'react';
import { usePanel } from '../look/PaneContext';
import { keysPanelTexts } from './keysPanelTexts';
import type { ShareLine, ShareLines } from '../../views/keys/shareLines';
import { useKeyStyles } from './useKeyStyles';

interface ShareTableProps {
  readonly shares: ShareLines;
  readonly shown: readonly ShareLine[];
  readonly caption: string;
}

/** Shares as a table, with the sector where there are several of a name. */
export function ShareTable({ shares, shown, caption }: ShareTableProps): ReactNode {
  const { texts, shared } = usePanel(keysPanelTexts);
  const styles = useKeyStyles();
  return (
    <table className={styles.table}>
      <caption className={shared.hidden}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.recipient}</th>
          <th scope="col">{texts.sector}</th>
          <th scope="col" className={styles.number}>
            {texts.share}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ party, name, sector, percent }) => (
          <tr key={party}>
            <th scope="row">{name}</th>
            <td>{sector}</td>
            <td className={styles.number}>{percent}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {texts.sum}
          </th>
          <td className={styles.number}>{shares.sum}</td>
        </tr>
      </tfoot>
    </table>
  );
}
