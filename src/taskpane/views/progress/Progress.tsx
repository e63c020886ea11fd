import { useState, type ReactNode } from 'react';
import { PROGRESS_SHEET } from '../../../sheets/results/progress/progressSheet';
import { usePane, useRound } from '../../app/PaneContext';
import { GroupMenu } from '../../app/PlaceMenus';
import { useWritten } from '../../app/useWritten';
import { ViewFrame } from '../../app/ViewFrame';
import { ChoiceMenu } from '../../components/choiceMenu/ChoiceMenu';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { SearchRow } from '../../components/searchRow/SearchRow';
import { useSearch } from '../../components/searchRow/useSearch';
import { useTexts } from '../../language/LanguageContext';
import { formatDate, isoDateOf } from '../../../words/numbers';
import type { PlainTextKey } from '../../../words/translate';
import { ProgressLegend } from './ProgressLegend';
import { ranksForeseeMore } from '../../../core/progress/ranksForeseeMore';
import { meanProgress } from '../../../core/progress/meanProgress';
import { orderProgress, PROGRESS_ORDERS, type ProgressOrder } from '../../../core/progress/orderProgress';
import { PeriodTabs } from './PeriodTabs';
import { UnitsProgress } from './UnitsProgress';
import { useProgressFooter } from './useProgressFooter';

const ORDER_TEXTS: Readonly<Record<ProgressOrder, PlainTextKey>> = {
  certain: 'progress.orderCertain',
  best: 'progress.orderBest',
  name: 'progress.orderName',
};

/** Certain, still reachable, lost: for every unit, period by period. */
export function Progress(): ReactNode {
  const { t } = useTexts();
  const pane = usePane();
  const round = useRound();
  const { periods } = round.analysis.round;
  const [order, setOrder] = useState<ProgressOrder>('certain');
  const search = useSearch();
  const members = orderProgress(
    round.analysis.round,
    round.analysis.progress[pane.period]?.units ?? [],
    pane.group === 'all' ? 0 : pane.group,
    order,
  );
  const footer = useProgressFooter();
  const { isOutOfDate } = useWritten('progress', [PROGRESS_SHEET]);
  const period = periods[pane.period]?.name ?? '';
  const isClosed = round.analysis.progress[pane.period]?.closed ?? false;
  const { analysis } = round;
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
      isOutOfDate={isOutOfDate}
    >
      <PeriodTabs />
      {search.isOpen && <SearchRow query={search.query} onChange={search.setQuery} onClose={search.close} />}
      {members.length === 0 ? (
        <EmptyNote state="todo" title={t('progress.none')} text={t('progress.noneText')} />
      ) : (
        <>
          <ProgressLegend
            mean={meanProgress(members)}
            text={meanText}
            {...(ranksForeseeMore(analysis.round, analysis.progress) && {
              ranks: t('progress.ranksForesee'),
            })}
          />
          <UnitsProgress members={members} search={search} period={period} />
        </>
      )}
    </ViewFrame>
  );
}
