import { makeStyles, tokens } from '@fluentui/react-components';

export const useStateIconStyles = makeStyles({
  icon: { display: 'inline-flex', flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground3 },
  now: { color: tokens.colorBrandForeground1 },
  todo: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground3 },
  hint: { color: tokens.colorNeutralForeground2 },
  waiting: { color: tokens.colorNeutralForeground2 },
  late: { color: tokens.colorStatusDangerForeground3 },
  refused: { color: tokens.colorNeutralForeground2 },
});
