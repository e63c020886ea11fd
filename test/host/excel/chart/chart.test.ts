import { onSheet, workbookForEachTest } from '../../withWorkbook';

const workbook = workbookForEachTest({ requirementSet: '1.15' });

function add(
  sheet: Excel.Worksheet,
  type: Excel.ChartType = 'ColumnClustered' as Excel.ChartType,
): Excel.Chart {
  sheet.getRange('A1:C3').values = [
    ['Đơn vị', 'Quý 1', 'Quý 2'],
    ['Xã A', 1, 2],
    ['Xã B', 3, 4],
  ];
  const chart = sheet.charts.add(type, sheet.getRange('A1:C3'), 'Columns');
  chart.name = 'Điểm';
  return chart;
}

it('keeps what is said about every part, and says it again in a later request', async () => {
  await onSheet((sheet) => {
    const chart = add(sheet);
    chart.title.text = 'Điểm theo quý';
    chart.title.format.font.color = 'indigo';
    chart.title.getSubstring(0, 4).font.bold = true;
    chart.legend.position = 'Right';
    chart.legend.format.font.size = 9;
    chart.axes.valueAxis.maximum = 100;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.getItem('Category').title.text = 'Đơn vị';
    chart.axes.categoryAxis.format.line.color = '#FF0000';
    const series = chart.series.getItemAt(1);
    series.hasDataLabels = true;
    series.dataLabels.position = 'InsideEnd';
    series.markerSize = 7;
    series.points.getItemAt(1).markerBackgroundColor = 'red';
    series.points.getItemAt(1).format.fill.setSolidColor('green');
    chart.plotArea.format.fill.setSolidColor('white');
    chart.format.border.lineStyle = 'Dash';
  });
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem('Điểm');
    const { title, legend, axes } = chart.load('format/border/lineStyle');
    title.load('text,format/font/color');
    legend.load('position,format/font/size');
    axes.valueAxis.load('maximum,majorGridlines/visible,minimum');
    axes.categoryAxis.load('title/text,format/line/color');
    const series = chart.series.getItemAt(1).load('hasDataLabels,markerSize,dataLabels/position,name');
    const other = chart.series.getItemAt(0).load('hasDataLabels');
    const points = series.points.load('items/value,items/markerBackgroundColor');
    await context.sync();
    expect([title.text, title.format.font.color]).toEqual(['Điểm theo quý', '#4B0082']);
    expect([legend.position, legend.format.font.size]).toEqual(['Right', 9]);
    expect([axes.valueAxis.maximum, axes.valueAxis.minimum]).toEqual([100, '']);
    expect(axes.valueAxis.majorGridlines.visible).toBe(false);
    expect([axes.categoryAxis.title.text, axes.categoryAxis.format.line.color]).toEqual([
      'Đơn vị',
      '#FF0000',
    ]);
    expect([series.name, series.hasDataLabels, series.markerSize]).toEqual(['Quý 2', true, 7]);
    expect([other.hasDataLabels, series.dataLabels.position]).toEqual([false, 'InsideEnd']);
    expect(points.items.map(({ value, markerBackgroundColor }) => [value, markerBackgroundColor])).toEqual([
      [2, '#4472C4'],
      [4, '#FF0000'],
    ]);
    expect(chart.format.border.lineStyle).toBe('Dash');
  });
});

it('counts trendlines and forgets deleted ones, the others keep what is theirs', async () => {
  await onSheet(async (sheet, context) => {
    const lines = add(sheet, 'Line' as Excel.ChartType).series.getItemAt(0).trendlines;
    lines.add('Linear').name = 'thẳng';
    lines.add('MovingAverage').name = 'trung bình';
    lines.getItem(0).delete();
    lines.load('items/name,items/type');
    await context.sync();
    expect(lines.items.map(({ name, type }) => [name, type])).toEqual([['trung bình', 'MovingAverage']]);
  });
});

it('takes the first column of a bubble chart for the places and the third for the sizes', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C2').values = [
      [1, 10, 100],
      [2, 20, 200],
    ];
    const { series } = sheet.charts.add('Bubble', sheet.getRange('A1:C2'), 'Columns');
    series.load('count');
    const first = series.getItemAt(0);
    const read = ['XValues', 'YValues', 'BubbleSizes'].map((dimension) =>
      first.getDimensionValues(dimension as Excel.ChartSeriesDimension),
    );
    await context.sync();
    expect([series.count, ...read.map(({ value }) => value)]).toEqual([1, [1, 2], [10, 20], [100, 200]]);
  });
});

it('moves what its series read when rows come in above', async () => {
  await onSheet(async (sheet, context) => {
    const chart = add(sheet);
    sheet.getRange('1:2').insert('Down');
    const source = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
    await context.sync();
    expect(source.value).toBe('Sheet1!$B$4:$B$5');
  });
});

it('is shut on a protected sheet, unless objects may be edited', async () => {
  await onSheet((sheet) => {
    add(sheet);
    sheet.protection.protect({});
  });
  const change = (): Promise<unknown> =>
    onSheet((sheet) => {
      sheet.charts.getItem('Điểm').legend.format.font.bold = true;
    });
  await expect(change()).rejects.toMatchObject({ code: 'AccessDenied' });
  const { model } = workbook();
  model.setProtection(model.activeSheet(), { protected: true, options: { allowEditObjects: true } });
  await change();
});

it.each([
  [
    'a colour that is none',
    (chart: Excel.Chart): void => void (chart.title.format.font.color = 'colourless'),
  ],
  [
    'a marker of a size that is none',
    (chart: Excel.Chart): void => void (chart.series.getItemAt(0).markerSize = 900),
  ],
])('refuses %s', async (_, work) => {
  await expect(onSheet((sheet) => work(add(sheet)))).rejects.toMatchObject({ code: 'InvalidArgument' });
});
