import type { viHome } from '../vi/home';

/** Texts of home, in English. */
export const enHome: Readonly<Record<keyof typeof viHome, string>> = {
  // Home
  'home.title': 'PAR Index {year}',
  'home.deadlineToday': 'Forms are due on {date}, today',
  'home.deadlineAhead':
    'Forms are due on {date}, {count} day from now || Forms are due on {date}, {count} days from now',
  'home.deadlineOver':
    'Forms were due on {date}, {count} day ago || Forms were due on {date}, {count} days ago',
  'home.changedLead': 'Changed after locking:',
  'home.changedOne': '{sentence}',
  'home.changedMore': '{sentence} And {count} more place. || {sentence} And {count} more places.',
  'home.wrongLead': 'Wrong:',
  'home.wrongMaximum': '{count} score above the maximum || {count} scores above the maximum',
  'home.wrongEntries': '{count} score to correct || {count} scores to correct',
  'home.wrongUnits': '{count} place on sheet Đơn vị || {count} places on sheet Đơn vị',
  'home.wrongSetup': '{count} place in the set-up of the round || {count} places in the set-up of the round',
  'home.missingLead': 'Missing:',
  'home.missingRows': '{rows} score rows of {count} unit || {rows} score rows of {count} units',
  'home.lateLead': 'Late:',
  'home.late': '{count} unit has not sent its form || {count} units have not sent their form',
  'home.steps': 'Steps of the round',
  'home.doneCount': 'Done {done}/{total}',
  'home.more': 'See also',
  'home.effect': 'Opens step {number}. Nothing has been written.',
  'continue.framework': 'Continue with the framework',
  'continue.forms': 'Continue sending forms',
  'continue.entries': 'Continue checking',
  'continue.ranking': 'Continue ranking',
  'home.noUnits': 'The round has no units yet.',
  'home.enterUnits': 'Enter units on sheet Đơn vị',
  'home.enterUnitsEffect': 'Goes to sheet Đơn vị. Nothing has been written.',
  'home.openRanking': 'Open sheet Xếp hạng',
  'home.openRankingEffect': 'Goes to sheet Xếp hạng. Nothing has been written.',
  'home.changed': 'The workbook has changed since it was read at {time}',
  'home.readAgain': 'Read again',

  // Home: results of the steps
  'result.frameworkLocked': 'Locked, version {version}, {points} points',
  'result.frameworkLockedErrors':
    'Locked, version {version}, but {count} error || Locked, version {version}, but {count} errors',
  'result.frameworkErrors': '{count} error left before locking || {count} errors left before locking',
  'result.frameworkReady': 'Not locked: {items} items, {points} points',
  'result.frameworkEmpty': 'No items yet',
  'result.formsNoUnits': 'No units yet',
  'result.formsWaiting': '{count} unit, waits for the lock || {count} units, wait for the lock',
  'result.formsReady': 'Can start now: {count} form || Can start now: {count} forms',
  'result.formsRunning': 'Creating forms {done}/{total}',
  'result.formsStopped': 'Stopped at {done}/{total} forms',
  'result.formsDone': '{done}/{total} forms created',
  'result.formsReturned': 'Data of {done}/{total} units are here',
  'result.entriesNone': 'No scores in this period yet',
  'result.entriesNoRows':
    '{rows} score rows of {count} unit missing || {rows} score rows of {count} units missing',
  'result.entriesProgress': 'Scores: {done}/{total} units',
  'result.entriesErrors':
    'Scores: {done}/{total} units, {count} error || Scores: {done}/{total} units, {count} errors',
  'result.entriesClean': 'All {total} units, no errors',
  'result.rankingWaiting': 'Waits for scores of the units',
  'result.rankingProvisional': 'Provisional ranks can be seen',
  'result.rankingReady': 'Complete, can be ranked now',
  'result.rankingWritten': 'Sheet Xếp hạng written at {time}',
  'result.rankingErrors':
    'Sheet Xếp hạng written at {time}, {count} error left || Sheet Xếp hạng written at {time}, {count} errors left',
  'result.rankingUnknown': 'Not known whether sheet Xếp hạng still holds: of an older build, or copied',
  'result.rankingStale': 'Sheet Xếp hạng of {time} no longer holds',
};
