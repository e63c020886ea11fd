import type { ReactNode } from 'react';
import type { Tie } from '../../../core/ranking/ranking';
import { useRound } from '../../app/PaneContext';
import { EqualCircle16Regular } from '../../components/icons';
import { useTexts, type Texts } from '../../i18n/LanguageContext';
import { useRankingStyles } from './Ranking.styles';

/** For each shared rank: who, on which decimals they are equal, and what the next rank is. */
export function TieNotes({ ties }: { readonly ties: readonly Tie[] }): ReactNode {
  const styles = useRankingStyles();
  const texts = useTexts();
  const { units } = useRound().analysis.round;
  return ties.map((tie) => (
    <div className={styles.note} key={tie.rank}>
      <EqualCircle16Regular aria-hidden="true" className={styles.noteIcon} />
      <div>
        <p className={styles.noteTitle}>
          {texts.t('ranking.tieTitle', {
            rank: tie.rank,
            units: listOf(
              tie.units.map((unit) => units[unit]?.name ?? ''),
              texts.t('word.and'),
            ),
          })}
        </p>
        <p className={styles.noteText}>{reasonOf(tie, texts)}</p>
      </div>
    </div>
  ));
}

function reasonOf(tie: Tie, { t }: Texts): string {
  if (tie.nextRank === undefined) {
    return tie.decimals === 'unrounded'
      ? t('ranking.tieLastExact')
      : t('ranking.tieLastDecimals', { decimals: tie.decimals });
  }
  return tie.decimals === 'unrounded'
    ? t('ranking.tieExact', { next: tie.nextRank })
    : t('ranking.tieDecimals', { decimals: tie.decimals, next: tie.nextRank });
}

/** "A, B và C". */
function listOf(names: readonly string[], and: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1] ?? ''}`;
}
