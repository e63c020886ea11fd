import type { viHelp } from '../vi/help';

/** Texts of help, in English. */
export const enHelp: Readonly<Record<keyof typeof viHelp, string>> = {
  'view.help': 'Shortcuts and about',
  'help.subtitle': 'Everything can be done by keyboard',
  'help.keys': 'Keyboard shortcuts',
  'help.tab': 'Through header, body and footer',
  'help.home': 'Home',
  'help.search': 'Search the list',
  'help.primary': 'The main button of the view',
  'help.nextFinding': 'Next finding, previous finding',
  'help.arrows': 'Inside lists, tabs and tables',
  'help.escape': 'Close, stop, or clear the search',
  'help.this': 'This page',
  'help.office': 'Between the sheet and this pane',
  'help.about': 'About',
  'help.aboutText':
    'This pane runs a whole round of the administrative-reform index inside the Excel workbook: no server, no account. All data stays in the workbook.',
  'help.effect': 'Reads only. Nothing has been written.',
  'help.close': 'Back',
};
