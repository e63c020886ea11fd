import type { FormatKind } from './formatKind.types';

type IconSetRule = Pick<
  Excel.IconSetConditionalFormat,
  'criteria' | 'style' | 'reverseIconOrder' | 'showIconOnly'
>;

/** A symbol beside the value. */
export const iconSet: FormatKind<IconSetRule> = {
  type: 'IconSet',
  ask: ({ iconSet: own }) => {
    own.load('criteria,style,reverseIconOrder,showIconOnly');
    return () => ({
      criteria: own.criteria,
      style: own.style,
      reverseIconOrder: own.reverseIconOrder,
      showIconOnly: own.showIconOnly,
    });
  },
  put: (format, { criteria, style, reverseIconOrder, showIconOnly }) => {
    format.iconSet.style = style;
    format.iconSet.criteria = criteria;
    format.iconSet.reverseIconOrder = reverseIconOrder;
    format.iconSet.showIconOnly = showIconOnly;
  },
};
