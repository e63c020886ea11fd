import { makeStyles, tokens } from '@fluentui/react-components';
import { hiddenText, LINE } from '../../components/surfaces';
import {
  nameText,
  numberText,
  plainElement,
  rowText,
  smallText,
  wrappingText,
} from '../../components/typography';

export const useProgressStyles = makeStyles({
  tabs: { flexWrap: 'wrap', paddingLeft: tokens.spacingHorizontalXS, borderBottom: LINE },
  legend: {
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalSNudge}`,
    borderBottom: LINE,
  },
  means: {
    ...plainElement,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  meanName: { ...rowText, display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalSNudge },
  meanValue: { ...plainElement, ...nameText, ...numberText, fontWeight: tokens.fontWeightSemibold },
  basis: {
    ...plainElement,
    ...smallText,
    marginTop: tokens.spacingVerticalSNudge,
    color: tokens.colorNeutralForeground2,
  },
  row: {
    display: 'block',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    borderBottom: LINE,
  },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
  name: { ...rowText, ...wrappingText, fontWeight: tokens.fontWeightSemibold },
  ranks: { ...smallText, ...numberText, color: tokens.colorNeutralForeground2 },
  numbers: {
    ...smallText,
    ...numberText,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  warning: {
    ...smallText,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalSNudge,
    marginTop: tokens.spacingVerticalXXS,
  },
  more: { ...plainElement, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  link: { ...rowText },
  hiddenText,
});
