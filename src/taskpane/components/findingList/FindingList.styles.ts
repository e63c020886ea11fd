import { makeStyles, tokens } from '@fluentui/react-components';
import { plainElement, rowText } from '../typography';

export const useFindingListStyles = makeStyles({
  more: { ...plainElement, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  link: { ...rowText },
});
