import { defineType } from '../../richapi/hostObject';
import { flag, formatObject, number, partOf, partProperties, text, type ChartPart } from './chartParts';

const labelsFormat = formatObject('ChartDataLabelFormat', ['border', 'fill', 'font']);

const SHOWN = {
  autoText: flag(true),
  horizontalAlignment: text('Center'),
  linkNumberFormat: flag(true),
  numberFormat: text('General'),
  position: text('OutsideEnd'),
  separator: text(', '),
  showBubbleSize: flag(),
  showCategoryName: flag(),
  showLegendKey: flag(),
  showPercentage: flag(),
  showSeriesName: flag(),
  showValue: flag(true),
  textOrientation: number(0, -90, 180),
  verticalAlignment: text('Center'),
};

/** The labels of a chart or of a series. */
export const chartDataLabelsObject = defineType<ChartPart>({
  name: 'ChartDataLabels',
  properties: partProperties(SHOWN),
  navigations: { format: (part) => labelsFormat(partOf(part, 'format')) },
});

/** The label of one point. */
export const chartDataLabelObject = defineType<ChartPart>({
  name: 'ChartDataLabel',
  properties: partProperties({
    ...SHOWN,
    formula: text(),
    height: number(0, 0),
    left: number(0, 0),
    text: text(),
    top: number(0, 0),
    width: number(0, 0),
  }),
  navigations: { format: (part) => labelsFormat(partOf(part, 'format')) },
});
