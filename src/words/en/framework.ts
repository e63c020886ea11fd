import type { viFramework } from '../vi/framework';

/** Texts of checking the criteria, in English. */
export const enFramework: Readonly<Record<keyof typeof viFramework, string>> = {
  'framework.title': 'Framework',
  'framework.fields': 'fields',
  'framework.criteria': 'criteria',
  'framework.items': 'items',
  'framework.total': 'total maximum',
  'framework.versionLocked': 'version',
  'framework.totalOf': '{points}/{usual}',
  'framework.none': 'No findings. It can be locked.',
  'framework.lockedNone': 'The framework is locked and has no findings.',
  'framework.errorsLeft':
    '{count} error left; the framework cannot be locked yet. || {count} errors left; the framework cannot be locked yet.',
  'framework.next': 'Next error',
  'framework.check': 'Check again',
  'framework.lock': 'Lock framework',
  'framework.lockEffect':
    'Writes lock and version {version} to Đợt đánh giá; renews names and maxima on sheet Điểm.',
  'framework.lockEffectWarnings':
    'Writes the lock to sheet Đợt đánh giá; {count} warning is left. || Writes the lock to sheet Đợt đánh giá; {count} warnings are left.',
  'framework.locked': 'Locked at {time}, version {version}',
  'framework.lockedEffect': 'The framework is locked. Nothing has been written.',
  'framework.toForms': 'Go on to forms',
  'framework.unlock': 'Unlock (version {version})',
  'framework.unlocked': 'Unlocked at {time}, version {version}',
  'framework.lockedErrors':
    'Locked, but {count} error is left. Unlock to correct it. || Locked, but {count} errors are left. Unlock to correct them.',
  'framework.lockedChanged':
    '{count} change after locking. If it is meant, unlock and lock again. || {count} changes after locking. If they are meant, unlock and lock again.',
  'framework.doLock': 'Lock the framework, version {version}',
  'framework.doUnlock': 'Unlock the framework, version {version}',
  'framework.doFix': 'Set {place} to {value}',
};
