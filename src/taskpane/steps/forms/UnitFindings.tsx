import type { ReactNode } from 'react';
import { useRound } from '../../app/PaneContext';
import { useFindingCommands } from '../../app/useFindingCommands';
import { FindingList } from '../../components/findingList/FindingList';
import { useFindingCursor } from '../../components/findingList/useFindingCursor';
import { useTexts } from '../../language/LanguageContext';
import { useFormsStyles } from './Forms.styles';

/** Units that cannot get a form, and what is wrong with them. */
export function UnitFindings(): ReactNode {
  const styles = useFormsStyles();
  const { t } = useTexts();
  const { unitFindings, analysis } = useRound();
  const commands = useFindingCommands('forms');
  const cursor = useFindingCursor(unitFindings, commands.select, 1);
  if (unitFindings.length === 0) {
    return null;
  }
  // What is about the table itself is about no unit.
  const units = new Set(unitFindings.flatMap(({ place }) => place.row ?? []));
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {units.size > 0 ? t('forms.failedUnits', { count: units.size }) : t('finding.list')}
      </h2>
      <FindingList
        cursor={cursor}
        round={analysis.round}
        onSelect={commands.select}
        remedyOf={commands.remedyOf}
        headingLevel="h3"
      />
    </section>
  );
}
