import type { ReactNode } from 'react';
import type { GroupRanking, Tie } from '../../../core/ranking/ranking';
import type { TieBreaker } from '../../../core/setup/tieBreaker';
import { useRound } from '../../app/PaneContext';
import { EqualCircle16Regular } from '../../components/icons';
import { useTexts, type Texts } from '../../language/LanguageContext';
import { useRankingStyles } from './Ranking.styles';

/** For each tie: who shares the rank and what the next one is, or which tie-breaker decided. */
export function TieNotes({ ranking }: { readonly ranking: GroupRanking }): ReactNode {
  const texts = useTexts();
  const { units, settings } = useRound().analysis.round;
  const decidedKey = settings.policy.rankBy === 'points' ? 'ranking.decidedByPoints' : 'ranking.decidedText';
  const nameOf = (unit: number | undefined): string => units[unit ?? -1]?.name ?? '';
  const shared = ranking.ties.map((tie) => (
    <Note
      key={`tie-${tie.rank}`}
      title={texts.t('ranking.tieTitle', {
        rank: tie.rank,
        units: listOf(tie.units.map(nameOf), texts.t('word.and')),
      })}
      text={[reasonOf(tie, texts), askedText(tie.asked, texts)].filter(Boolean).join(' ')}
    />
  ));
  const decided = ranking.rows.flatMap(({ unit, decidedBy }, position) =>
    decidedBy
      ? [
          <Note
            key={`decided-${unit}`}
            title={texts.t('ranking.decidedTitle', {
              unit: nameOf(unit),
              before: nameOf(ranking.rows[position - 1]?.unit),
            })}
            text={texts.t(decidedKey, { breaker: breakerText(decidedBy, texts) })}
          />,
        ]
      : [],
  );
  return [...shared, ...decided];
}

function Note({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  const styles = useRankingStyles();
  return (
    <div className={styles.note}>
      <EqualCircle16Regular aria-hidden="true" className={styles.noteIcon} />
      <div>
        <p className={styles.noteTitle}>{title}</p>
        <p className={styles.noteText}>{text}</p>
      </div>
    </div>
  );
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

function askedText(asked: readonly TieBreaker[], texts: Texts): string {
  const breakers = asked.map((breaker) => breakerText(breaker, texts)).join(', ');
  return asked.length === 0 ? '' : texts.t('ranking.tieAsked', { breakers });
}

function breakerText(breaker: TieBreaker, { t }: Texts): string {
  switch (breaker.kind) {
    case 'node':
      return t('ranking.breakerNode', { code: breaker.code });
    case 'survey':
      return t('ranking.breakerSurvey');
    case 'appraisal':
      return t('ranking.breakerAppraisal');
    case 'lastYear':
      return t('ranking.breakerLastYear');
  }
}

/** "A, B và C". */
function listOf(names: readonly string[], and: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${and} ${names[names.length - 1] ?? ''}`;
}
