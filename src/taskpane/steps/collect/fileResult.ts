import type { Severity } from '../../../core/finding/severity';
import type { CollectedForm } from '../../../sheets/collect/collected.types';
import type { Texts } from '../../language/LanguageContext';
import type { FileEntry } from './collectModel';

/** What became of a file, in a few words. */
export function fileResult({ file, kind, isAsked, differences, rival }: FileEntry, texts: Texts): string {
  const { t, count } = texts;
  if (file.kind === 'refused' || kind === 'outdated') {
    return t('collect.resultRefused');
  }
  if (file.kind === 'duplicate') {
    return t('collect.resultDuplicate');
  }
  switch (kind) {
    case 'toChoose':
      return rival && !isAsked
        ? t('collect.resultRival')
        : t(rival ? 'collect.resultDiffersFromFile' : 'collect.resultDiffers', {
            count: count(differences.length),
          });
    case 'toFix':
      return t('collect.resultToFix', { count: count(withSeverity(file, 'error')) });
    case 'received':
      return t('collect.resultReceived');
    case 'known':
      return t('collect.resultKnown');
    default:
      return validText(file, texts);
  }
}

/** A form that can be received all the same may have something that somebody should look at. */
function validText(file: CollectedForm, { t, count }: Texts): string {
  const entered = { done: file.entered, total: file.asked };
  const warnings = withSeverity(file, 'warning');
  return warnings === 0
    ? t('collect.resultValid', entered)
    : t('collect.resultValidWarnings', { ...entered, count: count(warnings) });
}

function withSeverity({ findings }: CollectedForm, wanted: Severity): number {
  return findings.filter(({ severity }) => severity === wanted).length;
}
