import { ExcelError } from '../../model/excelError';
import { defineCollection } from '../../richapi/collection';
import type { HostObject } from '../../richapi/hostObject';
import { eventMethods } from '../event/eventMethods';
import { EventType } from '../event/events';
import { guardSheet } from '../guard';
import { rangeArgument } from '../range/rangeLookup';
import { chartObject } from './chart';
import { chartsOf, pointSeries, putCharts, seriesOf, type ChartOwner } from './chartRecords';

const SIZE = { left: 144, top: 72, width: 360, height: 216 };

export const chartCollectionObject = defineCollection<ChartOwner>(() => ({
  name: 'ChartCollection',
  items: (owner) => chartsOf(owner).map((chart) => chartObject({ ...owner, id: chart.id })),
  item: (owner, key): HostObject | null => {
    const wanted = String(key).toLowerCase();
    const found = chartsOf(owner).find(
      (chart) => chart.id === String(key) || chart.name.toLowerCase() === wanted,
    );
    return found ? chartObject({ ...owner, id: found.id }) : null;
  },
  methods: {
    add: (owner, args) => {
      guardSheet(owner.session, owner.sheetId, 'allowEditObjects');
      const type = args.text(0);
      if (type === '' || type === 'Invalid') {
        throw new ExcelError('InvalidArgument', 'The type of the chart is unknown.');
      }
      const source = rangeArgument(owner.session, owner.sheetId, args, 1);
      const by = args.choice(2, ['Auto', 'Columns', 'Rows'] as const, 'Auto');
      const series = pointSeries(type, seriesOf(source, by));
      const id = owner.session.newId('chart');
      const charts = chartsOf(owner);
      const title = series.length === 1 ? titleOf(owner, series[0]?.nameRef) : undefined;
      putCharts(owner, [
        ...charts,
        {
          id,
          name: freeName(charts.map((chart) => chart.name)),
          type,
          series,
          legendPosition: 'Bottom',
          showTitle: true,
          ...(title !== undefined && { title }),
          ...SIZE,
        },
      ]);
      owner.session.events.emit(EventType.chartAdded, [owner.sheetId], () => eventOf(owner, id));
      return chartObject({ ...owner, id });
    },
    ...eventMethods<ChartOwner>(
      {
        Added: EventType.chartAdded,
        Activated: EventType.chartActivated,
        Deactivated: EventType.chartDeactivated,
        Deleted: EventType.chartDeleted,
      },
      (owner) => owner.sheetId,
    ),
  },
}));

/** What events about a chart say. */
function eventOf(owner: ChartOwner, chartId: string): object {
  return { chartId, worksheetId: owner.sheetId, source: 'Local' };
}

/** The title of a chart of one series is the series' name. */
function titleOf(owner: ChartOwner, nameRef: string | undefined): string | undefined {
  return nameRef === undefined ? undefined : owner.session.textAt(nameRef);
}

function freeName(taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const name = `Chart ${String(number)}`;
    if (!taken.includes(name)) {
      return name;
    }
  }
}
