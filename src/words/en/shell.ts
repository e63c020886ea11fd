import type { viShell } from '../vi/shell';
import { enCrash } from './crash';

/** Texts of what surrounds every view: steps, head, effect line, search, opening, in English. */
export const enShell: Readonly<Record<keyof typeof viShell, string>> = {
  ...enCrash,

  // Steps
  'step.framework': 'Framework',
  'step.forms': 'Send forms',
  'step.entries': 'Check scores',
  'step.ranking': 'Rank',
  'view.progress': 'Progress',
  'steps.numbered': '{number}. {name}',
  'steps.position': 'Step {number}/{total}',
  'steps.choose': 'Choose a step: Step {number}/{total}',
  'state.done': 'Done',
  'state.now': 'Under way',
  'state.todo': 'To do',
  'state.warning': 'To be looked at',
  'state.error': 'Has errors',

  // Header
  'header.back': 'Back to home',
  'header.chooseGroup': 'Choose a group: {name}',
  'header.choosePeriod': 'Choose a period: {name}',
  'header.search': 'Search',
  'header.more': 'More',
  'header.help': 'Shortcuts and about',
  'header.language': 'Language',

  // Effect line
  'command.showSheet': 'Go to sheet {sheet}',
  'command.writeSheet': 'Write sheet {sheet}',
  'command.wroteSheet': 'Sheet {sheet} written at {time}, {date}',
  'command.writeSheets': 'Write {count} sheets',
  'command.wroteSheets': '{count} sheets written at {time}, {date}',
  'effect.nothing': 'Nothing has been written.',
  'effect.undo': 'Undo',
  'effect.undone': 'Undone at {time}',
  'effect.fixed': '{place} corrected at {time}',
  'effect.running': 'Writing to the workbook…',
  'writing.title': 'Writing sheet {sheet}',
  'writing.fraction': 'sheet {number}/{count}',
  'writing.note': 'It can be stopped between two requests; what is written by then is taken back.',
  'writing.stop': 'Stop',
  'writing.stopping': 'Stopping…',

  // Search
  'search.placeholder': 'Find a unit, accents optional',
  'search.nothing': 'Nothing found for “{query}”',
  'search.clear': 'Clear the search',

  // Starting the pane
  'reading.title': 'Reading the workbook',
  'reading.effect': 'Reads only; nothing has been written.',
  'away.title': 'Excel does not answer',
  'away.text':
    'This pane runs inside Excel. Open it from the ribbon of Excel; if you are in Excel, check the network and open the pane again.',
  'crash.waiting': 'Open what was chosen',
  'app.title': 'PAR Index',
  'app.sample': 'Sample round, to look at and to try',
};
