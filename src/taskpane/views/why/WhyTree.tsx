import {
  FlatTree,
  FlatTreeItem,
  Link,
  TreeItemLayout,
  useHeadlessFlatTree_unstable as useHeadlessFlatTree,
  type HeadlessFlatTreeItemProps,
} from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Place } from '../../../core/finding/finding';
import { placeText } from '../../../words/findingText';
import { useTexts } from '../../language/LanguageContext';
import { openAtFirst, type WhyLine } from './whyLines';
import { useWhyStyles } from './Why.styles';

/** Rank, index, points and their parts; the fields are in view, what is in them opens. */
const OPEN_DEPTH = 4;

interface WhyTreeProps {
  readonly lines: readonly WhyLine[];
  readonly onGoTo: (place: Place) => void;
}

/** The chain as a tree: arrow keys open and close, Enter goes to the cell. */
export function WhyTree({ lines, onGoTo }: WhyTreeProps): ReactNode {
  const styles = useWhyStyles();
  const { t } = useTexts();
  const items = lines.map(({ id, parent, isBranch }): HeadlessFlatTreeItemProps => ({
    value: id,
    itemType: isBranch ? 'branch' : 'leaf',
    ...(parent !== undefined && { parentValue: parent }),
  }));
  const tree = useHeadlessFlatTree(items, { defaultOpenItems: openAtFirst(lines, OPEN_DEPTH) });
  const byId = new Map(lines.map((line) => [line.id, line]));
  // Fluent types the props of its tree without exact optional properties; what it asks for is given by name.
  const treeProps: object = tree.getTreeProps();
  return (
    <FlatTree {...treeProps} aria-label={t('why.tree')}>
      {Array.from(tree.items(), (item) => {
        const line = byId.get(String(item.value));
        if (!line) {
          return null;
        }
        const { place } = line;
        const itemProps = item.getTreeItemProps();
        const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
          if (event.key === 'Enter' && place?.cell !== undefined && event.target === event.currentTarget) {
            event.preventDefault();
            onGoTo(place);
          }
        };
        return (
          <FlatTreeItem
            key={item.value}
            {...(itemProps as object)}
            itemType={itemProps.itemType}
            value={itemProps.value}
            aria-level={itemProps['aria-level'] ?? 1}
            aria-setsize={itemProps['aria-setsize'] ?? 1}
            aria-posinset={itemProps['aria-posinset'] ?? 1}
            onKeyDown={onKeyDown}
            className={styles.item}
          >
            <TreeItemLayout className={styles.layout} main={{ className: styles.main }}>
              <Line line={line} onGoTo={onGoTo} />
            </TreeItemLayout>
          </FlatTreeItem>
        );
      })}
    </FlatTree>
  );
}

function Line({
  line: { title, value, details, place },
  onGoTo,
}: {
  readonly line: WhyLine;
  readonly onGoTo: (place: Place) => void;
}): ReactNode {
  const styles = useWhyStyles();
  const { language } = useTexts();
  return (
    <>
      <span className={styles.line}>
        <span className={styles.name}>{title}</span>
        <span className={styles.value}>{value}</span>
      </span>
      {details.map((detail) => (
        <span className={styles.line} key={detail}>
          <span className={styles.details}>{detail}</span>
        </span>
      ))}
      {place?.cell !== undefined && (
        <span className={styles.foot}>
          <Link
            as="button"
            className={styles.link}
            onClick={(event) => {
              event.stopPropagation();
              onGoTo(place);
            }}
          >
            {placeText(place, language)}
          </Link>
        </span>
      )}
    </>
  );
}
