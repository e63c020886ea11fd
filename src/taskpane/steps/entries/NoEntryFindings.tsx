import type { ReactNode } from 'react';
import type { Coverage } from '../../../core/analysis/coverage';
import { useRound } from '../../app/PaneContext';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { useTexts } from '../../language/LanguageContext';

interface NoEntryFindingsProps {
  readonly query: string;
  /** Others are there, under another filter. */
  readonly hasOthers: boolean;
  readonly coverage: Coverage;
}

/** Why no finding is listed. */
export function NoEntryFindings({ query, hasOthers, coverage }: NoEntryFindingsProps): ReactNode {
  const { t } = useTexts();
  const { units } = useRound().analysis.round;
  if (query !== '') {
    return <EmptyNote state="todo" title={t('search.nothing', { query })} />;
  }
  if (hasOthers) {
    return <EmptyNote state="done" title={t('finding.noneOfKind')} />;
  }
  if (units.length === 0) {
    return <EmptyNote state="todo" title={t('forms.noUnits')} text={t('forms.noUnitsText')} />;
  }
  return coverage.unitsDone === 0 ? (
    <EmptyNote state="todo" title={t('entries.noScores')} text={t('entries.noScoresText')} />
  ) : (
    <EmptyNote state="done" title={t('entries.none')} text={t('entries.noneText')} />
  );
}
