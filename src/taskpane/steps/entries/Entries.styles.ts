import { makeStyles, tokens } from '@fluentui/react-components';
import { plainElement, smallText } from '../../components/typography';

export const useEntriesStyles = makeStyles({
  basis: {
    ...plainElement,
    ...smallText,
    color: tokens.colorNeutralForeground2,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
});
