import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../../components/surfaces';
import {
  nameText,
  plainElement,
  rowText,
  smallText,
  titleText,
  wrappingText,
} from '../../components/typography';

export const useWhyStyles = makeStyles({
  drawer: { height: '90%' },
  header: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  title: { ...plainElement, ...titleText },
  subtitle: { ...plainElement, ...rowText, color: tokens.colorNeutralForeground2 },
  body: { padding: 0 },
  item: { borderBottom: LINE },
  layout: {
    paddingRight: tokens.spacingHorizontalL,
    minHeight: '32px',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  main: { width: '100%' },
  line: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, width: '100%' },
  name: { ...nameText, ...wrappingText, flexGrow: 1, flexBasis: 0 },
  details: { ...plainElement, ...smallText, ...wrappingText, color: tokens.colorNeutralForeground2 },
  // A declared text may be long; numbers stay on one line.
  value: {
    ...nameText,
    flexShrink: 0,
    maxWidth: '65%',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
    overflowWrap: 'anywhere',
  },
  foot: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, width: '100%' },
  link: { ...rowText, marginLeft: 'auto', whiteSpace: 'nowrap' },
  footer: {
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    borderTop: LINE,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
});
