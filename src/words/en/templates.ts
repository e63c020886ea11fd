import type { viTemplates } from '../vi/templates';

/** Texts of making forms for the units, in English. */
export const enTemplates: Readonly<Record<keyof typeof viTemplates, string>> = {
  'templates.title': 'Send forms',
  'templates.notYet': 'No forms yet',
  'templates.fraction': '{done}/{total}',
  'templates.intro': 'One form per unit; what must not change is locked, and the form checks itself.',
  'templates.running': 'Creating forms',
  'templates.secondsLeft': 'about {count} second left || about {count} seconds left',
  'templates.minutesLeft': 'about {count} minute left || about {count} minutes left',
  'templates.mayLeave': 'You can go to another step; the forms go on.',
  'templates.stopped': 'Stopped. {count} form can be used. || Stopped. {count} forms can be used.',
  'templates.finished': 'All forms created',
  'templates.failedUnits': 'To be looked at: {count} unit || To be looked at: {count} units',
  'templates.failedTitle': '{unit}: form not created',
  'templates.failedText': 'Making the file failed. The other forms are not affected.',
  'templates.failedFix': 'Check the row of this unit, then choose Create again.',
  'templates.failedAll': 'The forms could not be created',
  'templates.failedAllText':
    'The part that makes files does not run here. Open the pane again and try once more; the workbook is unchanged.',
  'templates.again': 'Create again',
  'templates.made': 'Created: {count} form || Created: {count} forms',
  'templates.showAll': 'Show all {count}',
  'templates.showFewer': 'Show fewer',
  'templates.settings': 'Settings',
  'templates.framework': 'Framework',
  'templates.frameworkValue': '{name}, version {version}',
  'templates.period': 'Period',
  'templates.destination': 'Destination',
  'templates.destinationValue': 'One package {name}',
  'templates.create': 'Create {count} form || Create {count} forms',
  'templates.createRest': 'Create the other {count} form || Create the other {count} forms',
  'templates.stop': 'Stop',
  'templates.download': 'Download package',
  'templates.effectBefore': 'Makes files for download. Writes nothing to the workbook.',
  'templates.effectRunning':
    'Writes nothing to the workbook. Stopping keeps the {count} form made. || Writes nothing to the workbook. Stopping keeps the {count} forms made.',
  'templates.effectStopped':
    'Nothing has been written. The {count} form made is still here. || Nothing has been written. The {count} forms made are still here.',
  'templates.effectDone':
    '{count} form created at {time}. Nothing has been written. || {count} forms created at {time}. Nothing has been written.',
  'templates.downloaded': 'Package {name} handed to the browser at {time}.',
  'templates.openOne': 'Open form',
  'templates.openOneOf': 'Open form of {unit}',
  'templates.doOpen': 'Open the form of {unit} in a new window',
  'templates.openEach': 'Files cannot be downloaded here. Open each form of the list and save it.',
  'templates.downloadNote':
    'If no file arrives (common in Excel for Mac), open this workbook in Excel on the web or on Windows and download again.',
  'templates.noUnits': 'No units yet',
  'templates.noUnitsText': 'Enter code, name and group of each unit on sheet Đơn vị; one unit per row.',
  'templates.toUnits': 'Go to sheet Đơn vị',
  'templates.notLocked': 'The framework is not locked. Forms sent out now may have to be sent again.',
  'templates.notLockedLead': 'Note:',
  'templates.toFramework': 'Go to step 1',
  'templates.toCollect': 'Go on to collecting',
  'templates.record': 'Record {count} form as sent || Record {count} forms as sent',
  'templates.recordEffect':
    'Send the package, then write the day {count} form went out to sheet Thu nhận. || Send the package, then write the day {count} forms went out to sheet Thu nhận.',
  'templates.doRecord': 'Record {count} form as sent || Record {count} forms as sent',
  'templates.recorded':
    '{count} form recorded as sent at {time}, {date} || {count} forms recorded as sent at {time}, {date}',
};
