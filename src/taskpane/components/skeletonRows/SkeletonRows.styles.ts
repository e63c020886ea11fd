import { makeStyles, tokens } from '@fluentui/react-components';

export const useSkeletonRowsStyles = makeStyles({
  rows: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  row: { display: 'flex', columnGap: tokens.spacingHorizontalM, height: '48px' },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalSNudge, flexGrow: 1 },
  name: { width: '45%' },
  result: { width: '75%' },
});
