import { makeStyles, tokens } from '@fluentui/react-components';

export const useSearchRowStyles = makeStyles({
  row: {
    display: 'flex',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  box: { flexGrow: 1, minWidth: 0, maxWidth: 'none' },
});
