import { USUAL_TOTAL } from '../../../core/framework/auditTotals';
import { useState, type ReactNode } from 'react';
import { treeTotals } from '../../../core/framework/groupTrees';
import { nodesAtLevel } from '../../../core/framework/parts';
import type { Finding } from '../../../core/finding/finding';
import { usePane, useRound } from '../../app/PaneContext';
import { useFindingCommands } from '../../app/useFindingCommands';
import { ViewFrame } from '../../app/ViewFrame';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { FilterPills } from '../../components/filterPills/FilterPills';
import { filterBySeverity, severityPills } from '../../components/findingList/findingFilter';
import { FindingList } from '../../components/findingList/FindingList';
import { SummaryNumbers } from '../../components/summaryNumbers/SummaryNumbers';
import { useFindingCursor } from '../../components/findingList/useFindingCursor';
import { useTexts } from '../../language/LanguageContext';
import { useFrameworkFooter } from './useFrameworkFooter';

const OPEN_AT_FIRST = 2;

/** The audit of the criteria, and its lock: no form leaves with a wrong framework. */
export function Framework(): ReactNode {
  const { t, points, count } = useTexts();
  const { route } = usePane();
  const { analysis, frameworkFindings } = useRound();
  const { framework } = analysis.round;
  const { items, version } = framework;
  const [filter, setFilter] = useState<string>(route.filter ?? 'all');
  const { select, remedyOf } = useFindingCommands('framework');
  const shown: readonly Finding[] = filterBySeverity(frameworkFindings, filter);
  const cursor = useFindingCursor(shown, select, OPEN_AT_FIRST);
  const totals = treeTotals(framework, analysis.round.groups);
  const total = totals.map(points).join(' / ');
  const { declaredTotal: usual = USUAL_TOTAL } = analysis.round.settings;
  const isLocked = analysis.round.settings.frameworkLocked;
  const footer = useFrameworkFooter(frameworkFindings, cursor.next);
  const pills = severityPills(frameworkFindings, t);

  return (
    <ViewFrame view="framework" title={t('framework.title')} footer={footer}>
      <SummaryNumbers
        numbers={[
          { value: count(nodesAtLevel(framework, 1).length), label: t('framework.fields') },
          ...(isLocked
            ? []
            : [
                {
                  value: count(nodesAtLevel(framework, 2).length),
                  label: t('framework.criteria'),
                },
              ]),
          { value: count(items.length), label: t('framework.items') },
          totals.every((each) => each === usual)
            ? { value: total, label: t('framework.total') }
            : {
                value: t('framework.totalOf', { points: total, usual: points(usual) }),
                label: t('framework.total'),
                state: { kind: 'warning', word: t('word.warning') },
              },
          ...(isLocked ? [{ value: String(version), label: t('framework.versionLocked') }] : []),
        ]}
      />
      {frameworkFindings.length > 0 && (
        <FilterPills label={t('finding.filter')} pills={pills} value={filter} onChange={setFilter} />
      )}
      {shown.length === 0 ? (
        <EmptyNote
          state="done"
          title={t(
            frameworkFindings.length > 0
              ? 'finding.noneOfKind'
              : isLocked
                ? 'framework.lockedNone'
                : 'framework.none',
          )}
        />
      ) : (
        <FindingList cursor={cursor} round={analysis.round} onSelect={select} remedyOf={remedyOf} />
      )}
    </ViewFrame>
  );
}
