import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pointsFromNumber } from '../../../core/points/points';
import { cellText } from '../../../core/cells/cellText';
import type { CriterionRow } from '../../../core/rows/criterionRow';
import type { ReadRow } from '../../../sheets/officialTable';
import { useTexts } from '../../language/LanguageContext';
import { usePreviewStyles } from './Preview.styles';

/** Code, name and maximum. */
export function NodeHead({ row }: { readonly row: CriterionRow }): ReactNode {
  const styles = usePreviewStyles();
  const { t, points } = useTexts();
  const maximum = typeof row.maximum === 'number' ? pointsFromNumber(row.maximum) : undefined;
  const isOpen = maximum === undefined;
  return (
    <>
      <span className={styles.name}>
        <span className={styles.code}>{cellText(row.code) || '–'}</span> {cellText(row.name)}
      </span>
      <span className={mergeClasses(styles.points, isOpen && styles.open)}>
        {isOpen ? t('start.noMaximum') : points(maximum)}
      </span>
    </>
  );
}

/** How an item is scored, word for word, who scores it, and the rows of the sheet that it was made of. */
export function NodeRule({
  row,
  position,
  rows,
}: {
  readonly row: CriterionRow;
  readonly position: number;
  readonly rows: readonly ReadRow[];
}): ReactNode {
  const styles = usePreviewStyles();
  const { t } = useTexts();
  const own = rows.filter(({ criterion }) => criterion === position).map((each) => each.row + 1);
  const [first, last] = [own[0], own.at(-1)];
  const place =
    first === undefined || last === undefined
      ? []
      : [first === last ? t('start.row', { row: first }) : t('start.rows', { from: first, to: last })];
  const isItem = row.parameters !== null;
  const facts = isItem
    ? [
        cellText(row.rule) || t('start.noRule'),
        cellText(row.source) || t('start.noSource'),
        ...(cellText(row.noCaseFullPoints) === '' ? [] : [t('start.noCase')]),
        ...(cellText(row.notApplicableAllowed) === '' ? [] : [t('start.notApplicable')]),
      ]
    : [];
  return (
    <>
      <p className={styles.facts}>{[...facts, ...place].join(' · ')}</p>
      {cellText(row.parameters) !== '' && <p className={styles.parameters}>{cellText(row.parameters)}</p>}
      {cellText(row.evidence) !== '' && (
        <p className={styles.facts}>{t('start.evidence', { text: cellText(row.evidence) })}</p>
      )}
    </>
  );
}
