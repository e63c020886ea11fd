import { makeStyles, tokens } from '@fluentui/react-components';
import {
  nameText,
  numberText,
  plainElement,
  rowText,
  smallText,
  titleText,
  wrappingText,
} from '../../components/typography';

const LINE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

export const useWhyStyles = makeStyles({
  drawer: { height: '90%' },
  header: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  title: { ...plainElement, ...titleText },
  subtitle: { ...plainElement, ...rowText, color: tokens.colorNeutralForeground2 },
  body: { padding: 0 },
  item: { borderBottom: LINE },
  layout: {
    minHeight: '32px',
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  main: { width: '100%' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
  },
  name: { ...nameText, ...wrappingText },
  details: { ...plainElement, ...smallText, ...wrappingText, color: tokens.colorNeutralForeground2 },
  value: { ...nameText, ...numberText, marginLeft: 'auto' },
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
