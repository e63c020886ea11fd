import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../../components/surfaces';
import { numberText, plainElement, rowText } from '../../components/typography';

export const useRankingStyles = makeStyles({
  classes: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalSNudge,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalMNudge}`,
    ':empty': { display: 'none' },
  },
  class: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  notices: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalMNudge}`,
    ':empty': { display: 'none' },
  },
  links: {
    ...plainElement,
    ...rowText,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    ':empty': { display: 'none' },
  },
  link: { ...rowText },
  note: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}`,
    borderTop: LINE,
  },
  noteIcon: { flexShrink: 0, marginTop: '1px' },
  noteTitle: { ...plainElement, ...rowText, fontWeight: tokens.fontWeightSemibold },
  noteText: { ...plainElement, ...rowText, display: 'block', color: tokens.colorNeutralForeground2 },
  unranked: { borderTop: LINE, padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL}` },
  unrankedList: { ...plainElement, listStyleType: 'none' },
  unrankedUnit: {
    ...rowText,
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
  },
  number: { ...numberText },
});
