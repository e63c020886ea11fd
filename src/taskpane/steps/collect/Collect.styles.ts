import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../../components/surfaces';
import {
  numberText,
  plainElement,
  progressHeading,
  rowText,
  sectionHeading,
  smallText,
  wrappingText,
} from '../../components/typography';

export const useCollectStyles = makeStyles({
  tabs: { flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalS}` },
  drop: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
  hint: {
    ...plainElement,
    ...smallText,
    marginTop: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  progress: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, borderTop: LINE },
  progressHead: {
    ...progressHeading,
    marginBottom: tokens.spacingVerticalSNudge,
  },
  fraction: { ...numberText },
  note: {
    ...plainElement,
    ...rowText,
    ...wrappingText,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  link: { ...rowText },
  links: {
    ...plainElement,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  files: { ...plainElement, listStyleType: 'none' },
  detail: {
    ...plainElement,
    ...rowText,
    ...wrappingText,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  leftHead: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: LINE,
    borderBottom: LINE,
  },
  heading: sectionHeading,
  leftRow: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`,
    borderBottom: LINE,
  },
  leftUnit: { ...rowText, ...wrappingText, flexGrow: 1 },
  leftState: { ...rowText },
  search: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0` },
});
