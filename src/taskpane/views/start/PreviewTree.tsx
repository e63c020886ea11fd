import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ChevronRight16Regular } from '../../components/icons';
import { pointsFromNumber } from '../../../core/points/points';
import { cellText } from '../../../core/cells/cellText';
import { readLevel } from '../../../core/framework/vocabulary';
import type { CriterionRow } from '../../../core/rows/criterionRow';
import type { ReadRow } from '../../../sheets/officialTable';
import { useTexts } from '../../language/LanguageContext';
import { CHEVRON, usePreviewStyles } from './Preview.styles';

interface PreviewTreeProps {
  readonly criteria: readonly CriterionRow[];
  readonly rows: readonly ReadRow[];
}

interface Branch {
  readonly head: CriterionRow;
  readonly position: number;
  readonly below: { readonly row: CriterionRow; readonly position: number }[];
}

/** The tree of criteria that was read: fields and sections, each opening to its criteria and items with how they are scored. */
export function PreviewTree({ criteria, rows }: PreviewTreeProps): ReactNode {
  const styles = usePreviewStyles();
  const branches = branchesOf(criteria);
  return (
    <div className={styles.tree}>
      {branches.map(({ head, position, below }) => (
        <details key={position} className={styles.branch} open>
          <summary className={styles.summary}>
            <ChevronRight16Regular className={mergeClasses(styles.chevron, CHEVRON)} aria-hidden="true" />
            <NodeHead row={head} />
          </summary>
          <NodeRule row={head} position={position} rows={rows} />
          <ul className={styles.list}>
            {below.map(({ row, position: at }) => (
              <li
                key={at}
                className={mergeClasses(styles.node, readLevel(cellText(row.level)) === 3 && styles.deep)}
              >
                <div className={styles.line}>
                  <NodeHead row={row} />
                </div>
                <NodeRule row={row} position={at} rows={rows} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

/** Code, name and maximum. */
function NodeHead({ row }: { readonly row: CriterionRow }): ReactNode {
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
function NodeRule({
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

/** Each field or section with everything up to the next one. */
function branchesOf(criteria: readonly CriterionRow[]): Branch[] {
  const branches: Branch[] = [];
  criteria.forEach((row, position) => {
    const kind = readLevel(cellText(row.level));
    const last = branches.at(-1);
    if (!last || kind === 1 || typeof kind === 'string') {
      branches.push({ head: row, position, below: [] });
    } else {
      last.below.push({ row, position });
    }
  });
  return branches;
}
