import type { ReactNode } from 'react';
import type { ResultSheet } from '../../sheets/results/frame/resultSheet.types';
import { StateIcon } from '../components/stateIcon/StateIcon';
import { useTexts } from '../language/LanguageContext';
import { usePane, useRound } from './PaneContext';
import { writtenText } from './writtenText';

interface WrittenStateProps {
  readonly sheet: ResultSheet;
  /** Its name stands before the words. */
  readonly named?: boolean;
}

/** How a result sheet stands: icon and words. */
export function WrittenState({ sheet, named = false }: WrittenStateProps): ReactNode {
  const { say, language } = useTexts();
  const { period } = usePane();
  const { state, message } = writtenText(useRound(), { sheet, period, language });
  return (
    <>
      <StateIcon state={state} />
      <span>
        {named && `${sheet.name}: `}
        {say(message)}
      </span>
    </>
  );
}
