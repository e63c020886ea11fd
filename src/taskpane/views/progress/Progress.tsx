import { Link, List, Tab, TabList } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePane, useRound } from '../../app/PaneContext';
import { GroupMenu } from '../../app/PlaceMenus';
import { ViewFrame } from '../../app/ViewFrame';
import { ChoiceMenu } from '../../components/choiceMenu/ChoiceMenu';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { SearchRow } from '../../components/searchRow/SearchRow';
import { useSearch } from '../../components/searchRow/useSearch';
import { useTexts } from '../../language/LanguageContext';
import { formatDate, isoDateOf } from '../../../words/numbers';
import type { PlainTextKey } from '../../../words/translate';
import { ProgressLegend } from './ProgressLegend';
import { meanProgress } from '../../../core/progress/meanProgress';
import { orderProgress, PROGRESS_ORDERS, type ProgressOrder } from '../../../core/progress/orderProgress';
import { ProgressRow } from './ProgressRow';
import { useProgressFooter } from './useProgressFooter';
import { useProgressStyles } from './Progress.styles';

const ORDER_TEXTS: Readonly<Record<ProgressOrder, PlainTextKey>> = {
  certain: 'progress.orderCertain',
  best: 'progress.orderBest',
  name: 'progress.orderName',
};
const FIRST_ROWS = 60;

/** Certain, still reachable, lost: for every unit, period by period. */
export function Progress(): ReactNode {
  const styles = useProgressStyles();
  const { t, count } = useTexts();
  const pane = usePane();
  const round = useRound();
  const { periods, units } = round.analysis.round;
  const [order, setOrder] = useState<ProgressOrder>('certain');
  const [showsAll, setShowsAll] = useState(false);
  const search = useSearch();
  const members = orderProgress(
    round.analysis.round,
    round.analysis.progress[pane.period]?.units ?? [],
    pane.group === 'all' ? 0 : pane.group,
    order,
  );
  const found = members.filter(({ unit }) =>
    search.matches(units[unit]?.name ?? '', units[unit]?.code ?? ''),
  );
  const shown = showsAll ? found : found.slice(0, FIRST_ROWS);
  const footer = useProgressFooter();
  const period = periods[pane.period]?.name ?? '';
  const isClosed = round.analysis.progress[pane.period]?.closed ?? false;
  const meanText = isClosed
    ? t('progress.mean', { count: members.length, period })
    : t('progress.meanOpen', { count: members.length, period, date: formatDate(isoDateOf(pane.now())) });

  return (
    <ViewFrame
      view="progress"
      title={t('progress.title')}
      place={
        <>
          <GroupMenu withAll={false} />
          <ChoiceMenu
            text={t(ORDER_TEXTS[order])}
            name={t('progress.order', { name: t(ORDER_TEXTS[order]) })}
            value={order}
            choices={PROGRESS_ORDERS.map((each) => ({ value: each, label: t(ORDER_TEXTS[each]) }))}
            onChoose={(value) => setOrder(PROGRESS_ORDERS.find((each) => each === value) ?? order)}
          />
        </>
      }
      search={{ open: search.isOpen, onToggle: search.toggle }}
      footer={footer}
    >
      {periods.length > 1 && (
        <TabList
          className={styles.tabs}
          aria-label={t('progress.periods')}
          selectedValue={String(pane.period)}
          onTabSelect={(_, data) => pane.setPeriod(Number(data.value))}
        >
          {periods.map((each, index) => (
            <Tab key={each.code} value={String(index)}>
              {each.name}
            </Tab>
          ))}
        </TabList>
      )}
      {search.isOpen && <SearchRow query={search.query} onChange={search.setQuery} onClose={search.close} />}
      {members.length === 0 ? (
        <EmptyNote state="todo" title={t('progress.none')} text={t('progress.noneText')} />
      ) : (
        <>
          <ProgressLegend mean={meanProgress(members)} text={meanText} />
          {shown.length === 0 && (
            <EmptyNote state="todo" title={t('search.nothing', { query: search.query })} />
          )}
          <List aria-label={t('progress.units')}>
            {shown.map((progress) => (
              <ProgressRow key={progress.unit} progress={progress} period={period} />
            ))}
          </List>
          {found.length > shown.length && (
            <p className={styles.more}>
              <Link as="button" className={styles.link} onClick={() => setShowsAll(true)}>
                {t('progress.showAll', { count: count(found.length) })}
              </Link>
            </p>
          )}
        </>
      )}
    </ViewFrame>
  );
}
