import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSkeletonRowsStyles } from './SkeletonRows.styles';

interface SkeletonRowsProps {
  /** What is being waited for, for a screen reader. */
  readonly label: string;
  readonly count: number;
}

/** Rows of the height of those to come, so that nothing jumps. */
export function SkeletonRows({ label, count }: SkeletonRowsProps): ReactNode {
  const styles = useSkeletonRowsStyles();
  return (
    <Skeleton className={styles.rows} aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        <div className={styles.row} key={index}>
          <SkeletonItem shape="circle" size={16} />
          <div className={styles.lines}>
            <SkeletonItem size={16} className={styles.name} />
            <SkeletonItem size={12} className={styles.result} />
          </div>
        </div>
      ))}
    </Skeleton>
  );
}
