import { Badge } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GroupRanking } from '../../../core/ranking/ranking';
import { usePane, useRound } from '../../app/PaneContext';
import { Notice } from '../../components/notice/Notice';
import { SummaryNumbers } from '../../components/summaryNumbers/SummaryNumbers';
import { useTexts } from '../../language/LanguageContext';
import { useRankingStyles } from './Ranking.styles';

/** Mean, best and worst, the classes with their counts, and whether it is for the time being. */
export function RankingHead({ ranking }: { readonly ranking: GroupRanking }): ReactNode {
  const styles = useRankingStyles();
  const { t, rounded, count } = useTexts();
  const pane = usePane();
  const { shownDecimals: decimals, rankBy } = useRound().analysis.round.settings.policy;
  const missing = ranking.rows.reduce((sum, row) => sum + (row.rank === undefined ? 0 : row.missing), 0);
  return (
    <>
      <SummaryNumbers
        large
        numbers={[
          {
            value: ranking.mean === undefined ? '–' : rounded(ranking.mean, decimals),
            label: t('ranking.mean'),
          },
          {
            value: ranking.highest === undefined ? '–' : rounded(ranking.highest, decimals),
            label: t('ranking.best'),
          },
          {
            value: ranking.lowest === undefined ? '–' : rounded(ranking.lowest, decimals),
            label: t('ranking.worst'),
          },
        ]}
      />
      <div className={styles.classes}>
        {ranking.classCounts.map((each) => (
          <Badge key={each.name} appearance="outline" color="informative" className={styles.class}>
            {t('word.count', { name: each.name, count: each.count })}
          </Badge>
        ))}
      </div>
      <div className={styles.notices}>
        {rankBy === 'points' && <Notice intent="info" text={t('ranking.byPoints')} />}
        {missing > 0 && (
          <Notice
            intent="warning"
            lead={t('ranking.provisionalLead')}
            text={t('ranking.provisional', { units: ranking.provisionalUnits, count: count(missing) })}
            action={{
              label: t('word.show'),
              name: `${t('word.show')}: ${t('ranking.provisionalLead')}`,
              onClick: () => pane.navigate('entries'),
            }}
          />
        )}
      </div>
    </>
  );
}
