import type { ReactNode } from 'react';
import type { RankedUnit } from '../../../core/ranking/ranking';
import { useRound } from '../../app/PaneContext';
import { useTexts } from '../../language/LanguageContext';
import { useRankingStyles } from './Ranking.styles';

/** Units without a rank, each with its index and the reason. */
export function UnrankedUnits({ rows }: { readonly rows: readonly RankedUnit[] }): ReactNode {
  const styles = useRankingStyles();
  const { t, rounded } = useTexts();
  const { units, settings } = useRound().analysis.round;
  if (rows.length === 0) {
    return null;
  }
  return (
    <section className={styles.unranked}>
      <h2 className={styles.noteTitle}>{t('ranking.notRanked')}</h2>
      <ul className={styles.unrankedList}>
        {rows.map((row) => (
          <li className={styles.unrankedUnit} key={row.unit}>
            <span>
              {units[row.unit]?.name}
              <span className={styles.noteText}>
                {t(units[row.unit]?.ranked ? 'ranking.notScored' : 'ranking.notRankedReason')}
              </span>
            </span>
            {row.index !== undefined && (
              <span className={styles.number}>{rounded(row.index, settings.policy.shownDecimals)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
