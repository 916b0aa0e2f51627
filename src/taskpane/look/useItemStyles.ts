import { makeStyles, tokens } from '@fluentui/react-components';

/** A list's item with a mark before it: the mark stands at its first line, however many there are. */
export const useItemStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    overflowWrap: 'anywhere',
  },
  icon: { display: 'flex', height: tokens.lineHeightBase300, alignItems: 'center' },
});
