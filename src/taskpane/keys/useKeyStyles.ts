import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of *Nøgler* beside those all panels share. */
export const useKeyStyles = makeStyles({
  top: { justifyContent: 'space-between' },
  header: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
  steps: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  chart: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  bar: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  barName: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  track: {
    gridColumnStart: 1,
    gridColumnEnd: 3,
    height: '6px',
    backgroundColor: tokens.colorNeutralBackground4,
    borderRadius: tokens.borderRadiusSmall,
    marginBottom: tokens.spacingVerticalXXS,
  },
  fill: {
    height: '100%',
    minWidth: '1px',
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
    // The user's own colours would make it as pale as the track.
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: 'anywhere',
    },
    '& tbody td': { overflowWrap: 'break-word' },
    '& thead th, & tfoot th, & tfoot td': { fontWeight: tokens.fontWeightSemibold },
  },
  actions: {
    position: 'sticky',
    // Down to the edge, over the panel's own padding.
    bottom: `calc(0px - ${tokens.spacingVerticalM})`,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexWrap: 'wrap',
    '& button': { minWidth: 'auto', paddingInline: tokens.spacingHorizontalM, whiteSpace: 'nowrap' },
    // In a low window, or at 200 % zoom, it would cover what it belongs to.
    '@media (max-height: 400px)': { position: 'static' },
  },
  number: { textAlign: 'end !important' as 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});
