import { makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';

/** Below this height (a small window, or 200 % zoom) everything scrolls together, so that nothing covers the rest. */
const LOW = '@media (max-height: 400px)';

/** The page itself has no edge, and no scrollbar beside the panel's. A list is as wide as there is room, however long a name in it is. */
export const usePageStyles = makeStaticStyles({ body: { margin: '0' }, '.fui-Select': { minWidth: '0' } });

export const usePaneStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    [LOW]: { height: 'auto', minHeight: '100vh' },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    // Room for the scrollbar is kept, so that nothing jumps when it comes.
    scrollbarGutter: 'stable',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    [LOW]: { overflowY: 'visible' },
  },
  outcome: { paddingBottom: tokens.spacingVerticalM },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    // What does not fit is scrolled to, never squeezed.
    '> *': { flexShrink: 0 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  footer: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTopWidth: '1px',
    borderTopStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  emptyFooter: { borderTopStyle: 'none' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
