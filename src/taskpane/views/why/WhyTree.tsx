import {
  FlatTree,
  FlatTreeItem,
  TreeItemLayout,
  useHeadlessFlatTree_unstable as useHeadlessFlatTree,
  type HeadlessFlatTreeItemProps,
} from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Place } from '../../../core/finding/finding';
import { useTexts } from '../../language/LanguageContext';
import { openAtFirst, type WhyLine } from './whyLines';
import { WhyLineText } from './WhyLineText';
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
              <WhyLineText line={line} onGoTo={onGoTo} />
            </TreeItemLayout>
          </FlatTreeItem>
        );
      })}
    </FlatTree>
  );
}
