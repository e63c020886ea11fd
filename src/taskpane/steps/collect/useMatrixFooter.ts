import { clipboardText } from '../../../words/clipboard';
import { useState } from 'react';
import { writeReminders } from '../../../core/reminders/writeReminders';
import { usePane, useRound } from '../../app/PaneContext';
import { useShowTable } from '../../app/useShowTable';
import type { FooterProps } from '../../components/footer/Footer';
import { useTexts } from '../../language/LanguageContext';
import type { MatrixState } from './useMatrix';

/** Reminds the units that are late, or, where none is, shows the sheet that the matrix was read from. */
export function useMatrixFooter(matrix: MatrixState): FooterProps {
  const { t, count } = useTexts();
  const { period } = usePane();
  const showTable = useShowTable('submissions');
  const { analysis } = useRound();
  const [outcome, setOutcome] = useState<{
    readonly isCopied: boolean;
    readonly late: MatrixState['late'];
  }>();
  const { late } = matrix;
  if (late.length === 0) {
    return {
      effect: { kind: 'read', text: t('matrix.effectNone') },
      primary: { label: t('matrix.toSheet'), onClick: () => showTable('submissions') },
    };
  }
  const copy = async (): Promise<void> => {
    const units = new Set(late);
    const texts = writeReminders(analysis, period).flatMap(({ unit, text }) =>
      units.has(unit) ? [text] : [],
    );
    try {
      await navigator.clipboard.writeText(clipboardText(texts.join('\n\n')));
      setOutcome({ isCopied: true, late });
    } catch {
      // A browser may refuse the clipboard to a frame; then it is said.
      setOutcome({ isCopied: false, late });
    }
  };
  const parameters = { count: count(late.length) };
  // What was copied is said until other units are late.
  const said = outcome?.late.join() === late.join() ? outcome : undefined;
  return {
    effect: said?.isCopied
      ? { kind: 'done', text: t('matrix.copied', parameters) }
      : { kind: 'read', text: t(said ? 'collect.copyFailed' : 'matrix.effect') },
    primary: { label: t('matrix.copyReminder', parameters), onClick: () => void copy() },
    secondary: { label: t('matrix.toSheetShort'), onClick: () => showTable('submissions') },
  };
}
