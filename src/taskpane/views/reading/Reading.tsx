import type { ReactNode } from 'react';
import { SkeletonRows } from '../../components/skeletonRows/SkeletonRows';
import { ThreeBands } from '../../components/threeBands/ThreeBands';
import { useTexts } from '../../language/LanguageContext';

/** While the workbook is read, or a view loads: rows of the heights to come. */
export function Reading(): ReactNode {
  const { t } = useTexts();
  return (
    <ThreeBands
      title={t('app.title')}
      place={t('reading.title')}
      footer={{ effect: { kind: 'read', text: t('reading.effect') } }}
    >
      <SkeletonRows label={t('reading.title')} count={8} />
    </ThreeBands>
  );
}
