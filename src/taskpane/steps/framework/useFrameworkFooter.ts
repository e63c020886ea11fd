import type { Finding } from '../../../core/finding/finding';
import { usePane, useRound } from '../../app/PaneContext';
import { countErrors } from '../../../core/analysis/findingGroups';
import type { WorkbookPort } from '../../../workbook/workbookPort';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';

/** With errors: the next one. Without: the lock. Locked: the next step. */
export function useFrameworkFooter(findings: readonly Finding[], nextError: () => void): FooterProps {
  const { t } = useTexts();
  const { navigate, readAgain, isReading, port, runCommand } = usePane();
  const { framework, settings } = useRound().analysis.round;
  const { version } = framework;
  const errors = countErrors(findings);
  const warnings = findings.filter((finding) => finding.severity === 'warning').length;
  const check = { label: t('framework.check'), onClick: () => void readAgain(), disabled: isReading };

  const unlock = (): void =>
    runCommand('framework', {
      label: { key: 'framework.doUnlock', parameters: { version: version + 1 } },
      run: () => port.lockFramework({ locked: false, version: version + 1 }),
      done: (time) => ({ key: 'framework.unlocked', parameters: { time, version: version + 1 } }),
    });
  if (settings.frameworkLocked) {
    return {
      effect: {
        kind: 'locked',
        text: errors > 0 ? t('framework.lockedErrors', { count: errors }) : t('framework.lockedEffect'),
      },
      primary: { label: t('framework.toTemplates'), onClick: () => navigate('templates'), forward: true },
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
  const lock = (): void =>
    runCommand('framework', {
      label: { key: 'framework.doLock', parameters: { version } },
      run: () => lockForGood(port, version),
      done: (time) => ({ key: 'framework.locked', parameters: { time, version } }),
    });
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

/** What is locked is what units will be scored by: the sheet of scores shows it from here on. */
async function lockForGood(port: WorkbookPort, version: number): Promise<{ undo(): Promise<void> }> {
  const renewed = await port.renewScoreSheet();
  const lock = await port.lockFramework({ locked: true, version });
  return {
    // The sheet may have been changed since, and refuse: then the lock stands as well.
    undo: async () => {
      await renewed.undo();
      await lock.undo();
    },
  };
}
