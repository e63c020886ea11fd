import type { RoundFile } from '../../../core/roundFile/roundFile';
import type { Texts } from '../../language/LanguageContext';
import type { SampleId } from './startModel';

/** What a sample holds; until it is loaded, that it can be edited. */
export function sampleText(id: SampleId, file: RoundFile | undefined, { t, count }: Texts): string {
  if (!file) {
    return t('start.sampleEdit');
  }
  const { criteria } = file.framework;
  const atLevel = (level: number): string => count(criteria.filter((each) => each.level === level).length);
  if (id === 'binhDuong') {
    return t('start.samplePublished', { fields: atLevel(1), units: count(file.units.length) });
  }
  const counts = t('start.sampleCounts', {
    fields: atLevel(1),
    criteria: atLevel(2),
    items: count(criteria.filter(({ rule }) => rule !== undefined).length),
  });
  return `${counts} ${t('start.sampleEdit')}`;
}
