import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../../components/surfaces';
import {
  nameText,
  plainElement,
  rowText,
  sectionHeading,
  smallText,
  wrappingText,
} from '../../components/typography';

export const useStartStyles = makeStyles({
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  heading: sectionHeading,
  ways: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalMNudge, marginTop: '-4px' },
  card: {
    boxSizing: 'border-box',
    border: LINE,
    borderRadius: tokens.borderRadiusMedium,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS}`,
    margin: '1px',
  },
  chosen: {
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    margin: 0,
  },
  cardHead: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  radio: { flexGrow: 1, minWidth: 0 },
  cardTitle: {
    ...nameText,
    ...wrappingText,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  cardIcon: { display: 'flex', paddingTop: tokens.spacingVerticalS },
  chosenIcon: { color: tokens.colorBrandForeground1 },
  cardText: {
    ...plainElement,
    ...rowText,
    color: tokens.colorNeutralForeground2,
    paddingLeft: '36px',
    paddingRight: tokens.spacingHorizontalS,
  },
  fields: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalMNudge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} 0 36px`,
  },
  select: { minWidth: 0, maxWidth: '100%', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  spin: { width: '110px', minWidth: 0 },
  checkbox: { marginLeft: '-8px' },
  checkboxLabel: { ...nameText, color: tokens.colorNeutralForeground1 },
  file: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  fileName: { ...smallText, ...wrappingText },
  tableChoice: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0` },
  previewNote: {
    ...plainElement,
    ...smallText,
    color: tokens.colorNeutralForeground2,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalMNudge}`,
    borderBottom: LINE,
  },
});
