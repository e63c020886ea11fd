import { LOCK_FRAMEWORK } from '../../../commands/lockFramework';
import { UNLOCK_FRAMEWORK } from '../../../commands/unlockFramework';
import { LOCK_FINDINGS } from '../../../core/finding/lockFindings';
import type { Finding } from '../../../core/finding/finding';
import { usePane, useRound } from '../../app/PaneContext';
import { countErrors } from '../../../core/analysis/findingGroups';
import { useRun } from '../../app/useRun';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';

/** With errors: the next one. Without: the lock. Locked: the next step. */
export function useFrameworkFooter(findings: readonly Finding[], nextError: () => void): FooterProps {
  const { t } = useTexts();
  const { navigate, readAgain, isReading } = usePane();
  const run = useRun('framework');
  const { framework, settings } = useRound().analysis.round;
  const { version } = framework;
  const errors = countErrors(findings);
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  const check = { label: t('framework.check'), onClick: () => void readAgain(), disabled: isReading };

  const unlock = (): void => run(UNLOCK_FRAMEWORK, { nextVersion: version + 1 });
  const changed = findings.filter(({ code }) => code in LOCK_FINDINGS).length;
  const lockedText = (): string => {
    if (errors > changed) {
      return t('framework.lockedErrors', { count: errors });
    }
    return changed > 0 ? t('framework.lockedChanged', { count: changed }) : t('framework.lockedEffect');
  };
  if (settings.frameworkLocked) {
    return {
      effect: {
        kind: 'locked',
        text: lockedText(),
      },
      primary: { label: t('framework.toForms'), onClick: () => navigate('forms'), forward: true },
      secondary: { label: t('framework.unlock', { version: version + 1 }), onClick: unlock },
    };
  }
  if (errors > 0) {
    return {
      effect: { kind: 'locked', text: t('framework.errorsLeft', { count: errors }) },
      primary: { label: t('framework.next'), onClick: nextError, keyName: 'F8' },
      secondary: check,
    };
  }
  const lock = (): void => run(LOCK_FRAMEWORK, { version });
  return {
    effect: {
      kind: 'edit',
      text:
        warnings > 0
          ? t('framework.lockEffectWarnings', { count: warnings })
          : t('framework.lockEffect', { version }),
    },
    primary: { label: t('framework.lock'), onClick: lock },
    secondary: check,
  };
}
