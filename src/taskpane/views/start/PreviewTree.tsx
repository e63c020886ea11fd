import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ChevronRight16Regular } from '../../components/icons';
import { cellText } from '../../../core/cells/cellText';
import { readLevel } from '../../../core/framework/vocabulary';
import type { CriterionRow } from '../../../core/rows/criterionRow';
import type { ReadRow } from '../../../sheets/officialTable';
import { CHEVRON, usePreviewStyles } from './Preview.styles';
import { NodeHead, NodeRule } from './PreviewNode';

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
