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

export const useFailureStyles = makeStyles({
  failure: { padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}` },
  sentence: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  icon: { display: 'flex', flexShrink: 0, paddingTop: tokens.spacingVerticalXXS },
  title: { ...plainElement, ...titleText, ...wrappingText, outlineStyle: 'none' },
  reason: { ...plainElement, ...nameText, marginTop: tokens.spacingVerticalXXS },
  box: {
    ...plainElement,
    border: LINE,
    borderRadius: tokens.borderRadiusMedium,
    marginTop: tokens.spacingVerticalL,
  },
  fact: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    ':not(:first-child)': { borderTop: LINE },
  },
  factIcon: { display: 'flex', flexShrink: 0, marginTop: '1px' },
  factName: {
    ...rowText,
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
  },
  factText: {
    ...plainElement,
    ...rowText,
    ...wrappingText,
    paddingLeft: `calc(16px + ${tokens.spacingHorizontalM})`,
    color: tokens.colorNeutralForeground2,
  },
  places: { marginTop: tokens.spacingVerticalXXS, marginBottom: 0, paddingLeft: tokens.spacingHorizontalL },
  steps: {
    ...plainElement,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    marginTop: tokens.spacingVerticalL,
  },
  step: { ...nameText, display: 'flex', columnGap: tokens.spacingHorizontalMNudge },
  number: {
    ...smallText,
    flexShrink: 0,
    boxSizing: 'border-box',
    width: '20px',
    height: '20px',
    lineHeight: '18px',
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  report: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXL,
    color: tokens.colorBrandForegroundLink,
    '& > svg': { flexShrink: 0 },
  },
  link: { ...rowText, textAlign: 'left' },
  copied: { ...plainElement, ...smallText, color: tokens.colorNeutralForeground2, minHeight: '16px' },
});
