import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Input } from '../../calculation/input';
import { controlPanelTexts } from '../../views/control/controlPanelTexts';
import { readRanges } from '../../views/control/readRanges';
import { usePanel } from '../look/PaneContext';
import { useControlStyles } from './useControlStyles';

/** What was read: each range with its rows, and what each column was taken for, with its sum. */
export function ReadSection({ readings }: Pick<Input, 'readings'>): ReactNode {
  const { pane, texts, language, shared } = usePanel(controlPanelTexts);
  const styles = useControlStyles();
  return (
    <ul className={shared.list}>
      {readRanges(readings, language).map(({ title, place, rows, leftOut, columns }) => (
        <li key={title} className={styles.item}>
          <span className={styles.place}>
            <Link aria-label={texts.goTo(title)} onClick={() => pane.goTo(place)}>
              {title}
            </Link>
            {texts.rowsRead(rows)}
          </span>
          {leftOut !== '' && <p className={shared.quiet}>{texts.notCounted(leftOut)}</p>}
          {columns.length > 0 && (
            <table className={styles.columns}>
              <caption className={shared.hidden}>{title}</caption>
              <thead className={shared.hidden}>
                <tr>
                  <th scope="col">{texts.column}</th>
                  <th scope="col">{texts.sum}</th>
                </tr>
              </thead>
              <tbody>
                {columns.map(({ heading, place: cell, meaning, sum }, index) => (
                  <tr key={index}>
                    <th scope="row">
                      <Link aria-label={texts.goTo(heading)} onClick={() => pane.goTo(cell)}>
                        {heading}
                      </Link>
                      {meaning === heading ? null : <div className={shared.quiet}>{meaning}</div>}
                    </th>
                    <td>{sum}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </li>
      ))}
    </ul>
  );
}
