import { SHEET_NAMES } from '../../../sheets/tables/sheetNames';
import { usePane, useRound } from '../../app/PaneContext';
import type { FooterProps } from '../../components/Footer';
import { useTexts } from '../../i18n/LanguageContext';

/** Shows the sheet that the matrix was read from. */
export function useMatrixFooter(): FooterProps {
  const { t } = useTexts();
  const { port, runCommand } = usePane();
  const { tableSheets } = useRound();
  const showSheet = (): void =>
    runCommand('collect', {
      label: { key: 'matrix.toSheet' },
      run: () =>
        port.selectPlace({
          table: 'submissions',
          sheet: tableSheets.get('submissions') ?? SHEET_NAMES.submissions,
        }),
    });
  return {
    effect: { kind: 'read', text: t('effect.nothing') },
    primary: { label: t('matrix.toSheet'), onClick: showSheet },
  };
}
