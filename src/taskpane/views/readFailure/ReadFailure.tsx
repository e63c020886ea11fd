import type { ReactNode } from 'react';
import type { WorkbookFailure } from '../../../workbook/failure';
import { MoreMenu } from '../../app/MoreMenu';
import { usePane } from '../../app/PaneContext';
import { ThreeBands } from '../../components/threeBands/ThreeBands';
import { useTexts } from '../../language/LanguageContext';
import { Failure } from '../failure/Failure';

/** The workbook could not be read at all. */
export function ReadFailure({ failure }: { readonly failure: WorkbookFailure }): ReactNode {
  const { t } = useTexts();
  const { readAgain, isReading, port } = usePane();
  return (
    <ThreeBands
      title={t('app.title')}
      place={t('reading.title')}
      more={<MoreMenu />}
      footer={{
        effect: { kind: 'read', text: t('failure.effect') },
        primary: { label: t('failure.retry'), onClick: () => void readAgain(), disabled: isReading },
      }}
    >
      <Failure
        failure={failure}
        waiting={t('failure.readWorkbook')}
        onShowSheet={(sheet) => void port.selectPlace({ sheet }).catch(() => undefined)}
      />
    </ThreeBands>
  );
}
