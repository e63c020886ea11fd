import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MoreHorizontal20Regular } from '../components/icons';
import { LANGUAGE_NAMES, LANGUAGES } from '../../words/language';
import { useChoiceMenuStyles } from '../components/choiceMenu/ChoiceMenu.styles';
import { useTexts } from '../language/LanguageContext';
import { usePane } from './PaneContext';

/** The menu at the right of the header: shortcuts and about, language. */
export function MoreMenu(): ReactNode {
  const { t, language } = useTexts();
  const styles = useChoiceMenuStyles();
  const { navigate, setLanguage } = usePane();
  return (
    <Menu
      inline
      hasCheckmarks
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, data) => {
        const chosen = LANGUAGES.find((each) => each === data.checkedItems[0]);
        if (chosen) {
          setLanguage(chosen);
        }
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="transparent"
          size="small"
          icon={<MoreHorizontal20Regular />}
          aria-label={t('header.more')}
        />
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          <MenuItem onClick={() => navigate('help')}>{t('header.help')}</MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t('header.language')}</MenuGroupHeader>
            {LANGUAGES.map((each) => (
              <MenuItemRadio key={each} name="language" value={each} lang={each}>
                {LANGUAGE_NAMES[each]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
