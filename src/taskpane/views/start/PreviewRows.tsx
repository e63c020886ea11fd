import { Link, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { cellText } from '../../../core/cells/cellText';
import type { CriterionRow } from '../../../core/rows/criterionRow';
import type { ReadRow } from '../../../sheets/officialTable';
import type { TextKey } from '../../../words/translate';
import { StateIcon } from '../../components/stateIcon/StateIcon';
import { useTexts } from '../../language/LanguageContext';
import { usePreviewStyles } from './Preview.styles';

interface PreviewRowsProps {
  readonly rows: readonly ReadRow[];
  readonly criteria: readonly CriterionRow[];
}

/** Longer tables show the rest on demand. */
const PAGE = 150;

const USES = {
  item: 'start.useItem',
  line: 'start.useLine',
  otherGroup: 'start.useOtherGroup',
  heading: 'start.useHeading',
  title: 'start.useTitle',
  total: 'start.useTotal',
  subtotal: 'start.useSubtotal',
  note: 'start.useNote',
  below: 'start.useBelow',
  notUnderstood: 'start.useNotUnderstood',
} as const satisfies Readonly<Record<ReadRow['use'], TextKey>>;

/** Every row of the sheet with what became of it. */
export function PreviewRows({ rows, criteria }: PreviewRowsProps): ReactNode {
  const styles = usePreviewStyles();
  const { t, count } = useTexts();
  const [limit, setLimit] = useState(PAGE);
  const rest = rows.length - limit;
  const becameOf = ({ use, criterion }: ReadRow): string => {
    const code = criterion === undefined ? undefined : cellText(criteria[criterion]?.code ?? null) || '–';
    return (use === 'item' || use === 'line') && code === undefined
      ? t('start.useLeftOut')
      : t(USES[use], { code: code ?? '' });
  };
  return (
    <>
      <ul className={styles.list}>
        {rows.slice(0, limit).map((row) => (
          <li key={row.row} className={styles.sheetRow}>
            <span className={styles.rowNumber} aria-hidden="true">
              {row.row + 1}
            </span>
            <span className={styles.rowText}>
              <span className={styles.hidden}>{t('start.row', { row: row.row + 1 })}: </span>
              {row.text}
              <span className={mergeClasses(styles.use, row.use === 'notUnderstood' && styles.notUnderstood)}>
                {row.use === 'notUnderstood' && <StateIcon state="warning" label={t('word.warning')} />}
                {becameOf(row)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p className={styles.more}>
          <Link as="button" onClick={() => setLimit(limit + PAGE)}>
            {t('start.moreRows', { count: count(Math.min(rest, PAGE)) })}
          </Link>
        </p>
      )}
    </>
  );
}
