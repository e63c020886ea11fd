import type { ReactNode } from 'react';
import { EmptyNote } from '../../components/emptyNote/EmptyNote';
import { FilterPills } from '../../components/filterPills/FilterPills';
import { useTexts } from '../../language/LanguageContext';
import { MatrixLegend } from './MatrixLegend';
import { MatrixSheets } from './MatrixSheets';
import { SubmissionMatrix } from './SubmissionMatrix';
import type { MatrixState } from './useMatrix';

interface UnitsAndPeriodsProps {
  readonly matrix: MatrixState;
  /** Shows the files of a unit. */
  readonly onOpen: (unit: number) => void;
}

/** Who has sent what, and who is late. */
export function UnitsAndPeriods({ matrix, onOpen }: UnitsAndPeriodsProps): ReactNode {
  const { t } = useTexts();
  const pills = [
    { value: 'all', label: t('word.all'), count: matrix.countOf('all') },
    { value: 'notSent', label: t('matrix.notSent'), count: matrix.countOf('notSent') },
    { value: 'pending', label: t('matrix.waiting'), count: matrix.countOf('pending') },
    { value: 'toFix', label: t('matrix.toFix'), count: matrix.countOf('toFix') },
  ];
  return (
    <>
      <FilterPills
        label={t('matrix.filter')}
        pills={pills}
        value={matrix.filter}
        onChange={matrix.setFilter}
      />
      {matrix.shown.length === 0 ? (
        <EmptyNote state="todo" title={t(matrix.all.length === 0 ? 'forms.noUnits' : 'matrix.none')} />
      ) : (
        <SubmissionMatrix groups={matrix.shown} totals={matrix.all} onOpen={onOpen} />
      )}
      <MatrixSheets />
      <MatrixLegend />
    </>
  );
}
