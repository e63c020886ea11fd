import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useChoiceMenuStyles } from './ChoiceMenu.styles';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceMenuProps {
  /** What is shown while closed. */
  readonly text: string;
  /** The accessible name; contains the visible text. */
  readonly name: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

/** A small menu of the header: where am I, and what else is there. */
export function ChoiceMenu({ text, name, value, choices, onChoose }: ChoiceMenuProps): ReactNode {
  const styles = useChoiceMenuStyles();
  return (
    <span className={styles.slot}>
      <Menu
        inline
        hasCheckmarks
        checkedValues={{ choice: [value] }}
        onCheckedValueChange={(_, data) => {
          const chosen = data.checkedItems[0];
          if (chosen !== undefined) {
            onChoose(chosen);
          }
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton className={styles.button} appearance="transparent" size="small" aria-label={name}>
            {text}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.list}>
          <MenuList>
            {choices.map((choice) => (
              <MenuItemRadio key={choice.value} name="choice" value={choice.value}>
                {choice.label}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}
