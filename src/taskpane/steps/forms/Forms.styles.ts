import { makeStyles, tokens } from '@fluentui/react-components';
import { LINE } from '../../components/surfaces';
import {
  nameText,
  numberText,
  plainElement,
  progressHeading,
  rowText,
  sectionHeading,
  smallText,
  wrappingText,
} from '../../components/typography';

export const useFormsStyles = makeStyles({
  progress: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`, borderBottom: LINE },
  progressHead: progressHeading,
  fraction: { ...numberText },
  bar: { marginTop: tokens.spacingVerticalSNudge },
  progressDetail: {
    ...plainElement,
    ...rowText,
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '18px',
    marginTop: tokens.spacingVerticalSNudge,
  },
  progressNote: {
    ...plainElement,
    ...smallText,
    marginTop: tokens.spacingVerticalSNudge,
    color: tokens.colorNeutralForeground2,
  },
  notice: { padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL} 0` },
  section: { padding: `${tokens.spacingVerticalMNudge} 0`, ':not(:last-child)': { borderBottom: LINE } },
  listHead: {
    display: 'flex',
    justifyContent: 'space-between',
    paddingRight: tokens.spacingHorizontalL,
  },
  heading: {
    ...sectionHeading,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
  },
  link: { ...rowText, flexShrink: 0 },
  forms: { ...plainElement, listStyleType: 'none' },
  form: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalMNudge,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    '& > :first-child': { marginTop: tokens.spacingVerticalXXS },
  },
  formText: {
    ...rowText,
    ...wrappingText,
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    rowGap: tokens.spacingVerticalXXS,
  },
  formUnit: { ...rowText },
  failedTitle: { ...nameText, fontWeight: tokens.fontWeightSemibold },
  fix: { display: 'flex', columnGap: tokens.spacingHorizontalSNudge },
  fixIcon: { flexShrink: 0, marginTop: '1px' },
  fileName: { ...smallText, color: tokens.colorNeutralForeground2 },
  facts: { ...plainElement, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} 0` },
  fact: {
    // Where both do not fit beside each other, the value goes below its name.
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    paddingTop: '2px',
  },
  factName: { ...rowText, flexBasis: '100px', color: tokens.colorNeutralForeground2 },
  factValue: { ...plainElement, ...rowText, ...wrappingText, flexGrow: 1, flexBasis: '110px' },
});
