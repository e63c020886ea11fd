import type { FormatKind } from './formatKind.types';

type Bar = Excel.DataBarConditionalFormat;
type BarRule = Pick<
  Bar,
  'axisColor' | 'axisFormat' | 'barDirection' | 'showDataBarOnly' | 'lowerBoundRule' | 'upperBoundRule'
> & {
  readonly positive: Pick<Bar['positiveFormat'], 'fillColor' | 'gradientFill' | 'borderColor'>;
  readonly negative: Pick<
    Bar['negativeFormat'],
    'fillColor' | 'borderColor' | 'matchPositiveFillColor' | 'matchPositiveBorderColor'
  >;
};

/** A bar as long as the value. */
export const dataBar: FormatKind<BarRule> = {
  type: 'DataBar',
  ask: ({ dataBar: bar }) => {
    const { positiveFormat, negativeFormat } = bar;
    bar.load('axisColor,axisFormat,barDirection,showDataBarOnly,lowerBoundRule,upperBoundRule');
    positiveFormat.load('fillColor,gradientFill,borderColor');
    negativeFormat.load('fillColor,borderColor,matchPositiveFillColor,matchPositiveBorderColor');
    return () => {
      const { axisColor, axisFormat, barDirection, showDataBarOnly, lowerBoundRule, upperBoundRule } = bar;
      const { fillColor, gradientFill, borderColor } = positiveFormat;
      const { matchPositiveFillColor, matchPositiveBorderColor } = negativeFormat;
      return {
        ...{ axisColor, axisFormat, barDirection, showDataBarOnly, lowerBoundRule, upperBoundRule },
        positive: { fillColor, gradientFill, borderColor },
        negative: {
          fillColor: negativeFormat.fillColor,
          borderColor: negativeFormat.borderColor,
          matchPositiveFillColor,
          matchPositiveBorderColor,
        },
      };
    };
  },
  put: ({ dataBar: bar }, { positive, negative, ...rule }) => {
    bar.set(rule);
    bar.positiveFormat.set(positive);
    bar.negativeFormat.set(negative);
  },
};
