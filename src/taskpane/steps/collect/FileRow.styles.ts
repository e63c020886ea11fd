import { makeStyles, tokens } from '@fluentui/react-components';
import { focusInside, LINE } from '../../components/surfaces';
import {
  nameText,
  numberText,
  plainElement,
  rowText,
  smallText,
  wrappingText,
} from '../../components/typography';

const ICON_COLUMN = '26px';

export const useFileRowStyles = makeStyles({
  item: { borderBottom: LINE },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '48px',
    textAlign: 'left',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    ':focus-visible': focusInside,
  },
  button: {
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    fontFamily: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  icon: { display: 'flex', flexShrink: 0, width: ICON_COLUMN, paddingTop: tokens.spacingVerticalXXS },
  names: { display: 'flex', flexDirection: 'column', flexGrow: 1, ...wrappingText },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  unit: { ...nameText, ...wrappingText, fontWeight: tokens.fontWeightSemibold },
  result: { ...rowText, ...numberText },
  file: { ...smallText, ...wrappingText, color: tokens.colorNeutralForeground2 },
  chevron: {
    display: 'inline-flex',
    flexShrink: 0,
    paddingTop: tokens.spacingVerticalXXS,
    marginLeft: tokens.spacingHorizontalXS,
  },
  chevronOpen: { transform: 'rotate(90deg)' },
  reason: {
    ...plainElement,
    ...rowText,
    ...wrappingText,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS} calc(${tokens.spacingHorizontalL} + ${ICON_COLUMN})`,
  },
  link: { ...rowText },
  details: {
    marginLeft: `calc(${tokens.spacingHorizontalL} + ${ICON_COLUMN})`,
    marginBottom: tokens.spacingVerticalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
  },
});
