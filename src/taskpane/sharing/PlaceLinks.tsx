import { Link, makeStyles } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import { parseArea } from '../../cells/parseArea';
import { sharingPanelTexts } from './sharingPanelTexts';
import { usePane, usePanel } from '../look/PaneContext';

/** A cell or an area to go to; without a sheet or an address it is but a text. */
export interface NamedPlace {
  readonly sheet: string | null;
  readonly address: string | null;
  /** What to call it: `D5:D28`. */
  readonly text: string;
}

/** As large as the text they stand in. */
const useStyles = makeStyles({ link: { fontSize: 'inherit', lineHeight: 'inherit' } });

/** So many are read; more would only be scrolled past. */
const SHOWN = 6;

interface PlaceLinksProps {
  readonly places: readonly NamedPlace[];
  /** How many there are in all, where these are but the first. */
  readonly count?: number;
}

/** Places in a row, each a way to its cell: `D5:D16 og D18`, `A1, A3, … og 14 flere`. */
export function PlaceLinks({ places, count = places.length }: PlaceLinksProps): ReactNode {
  const { texts } = usePanel(sharingPanelTexts);
  const shown = places.slice(0, SHOWN);
  const left = count - shown.length;
  const isAll = left === 0;
  return (
    <span>
      {shown.map((place, index) => (
        <Fragment key={index}>
          {index > 0 && (isAll && index === shown.length - 1 ? ` ${texts.and} ` : ', ')}
          <PlaceLink place={place} />
        </Fragment>
      ))}
      {!isAll && ` ${texts.and} ${texts.more(left)}`}
    </span>
  );
}

function PlaceLink({ place }: { readonly place: NamedPlace }): ReactNode {
  const { pane, texts } = usePane();
  const styles = useStyles();
  const { sheet, address, text } = place;
  const area = address === null ? null : parseArea(address);
  if (sheet === null || area === null) return text;
  return (
    <Link
      inline
      className={styles.link}
      aria-label={texts.goToCell(`${sheet}!${address ?? ''}`)}
      onClick={() => pane.goTo({ sheet, row: area.row, column: area.column })}
    >
      {text}
    </Link>
  );
}
