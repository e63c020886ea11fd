import type { viForms } from '../vi/forms';

/** Texts of making forms for the units, in English. */
export const enForms: Readonly<Record<keyof typeof viForms, string>> = {
  'forms.title': 'Send forms',
  'forms.notYet': 'No forms yet',
  'forms.fraction': '{done}/{total}',
  'forms.intro': 'One form per unit; what must not change is locked, and the form checks itself.',
  'forms.running': 'Creating forms',
  'forms.secondsLeft': 'about {count} second left || about {count} seconds left',
  'forms.minutesLeft': 'about {count} minute left || about {count} minutes left',
  'forms.mayLeave': 'You can go to another step; the forms go on.',
  'forms.stopped': 'Stopped. {count} form can be used. || Stopped. {count} forms can be used.',
  'forms.finished': 'All forms created',
  'forms.failedUnits': 'To be looked at: {count} unit || To be looked at: {count} units',
  'forms.failedTitle': '{unit}: form not created',
  'forms.failedText': 'Making the file failed. The other forms are not affected.',
  'forms.failedFix': 'Check the row of this unit, then choose Create again.',
  'forms.failedAll': 'The forms could not be created',
  'forms.failedAllText':
    'The part that makes files does not run here. Open the pane again and try once more; the workbook is unchanged.',
  'forms.again': 'Create again',
  'forms.made': 'Created: {count} form || Created: {count} forms',
  'forms.showAll': 'Show all {count}',
  'forms.showFewer': 'Show fewer',
  'forms.settings': 'Settings',
  'forms.framework': 'Framework',
  'forms.frameworkValue': '{name}, version {version}',
  'forms.period': 'Period',
  'forms.destination': 'Destination',
  'forms.destinationValue': 'One package {name}',
  'forms.create': 'Create {count} form || Create {count} forms',
  'forms.createRest': 'Create the other {count} form || Create the other {count} forms',
  'forms.stop': 'Stop',
  'forms.download': 'Download package',
  'forms.effectBefore': 'Makes files for download. Writes nothing to the workbook.',
  'forms.effectRunning':
    'Writes nothing to the workbook. Stopping keeps the {count} form made. || Writes nothing to the workbook. Stopping keeps the {count} forms made.',
  'forms.effectStopped':
    'Nothing has been written. The {count} form made is still here. || Nothing has been written. The {count} forms made are still here.',
  'forms.effectDone':
    '{count} form created at {time}. Nothing has been written. || {count} forms created at {time}. Nothing has been written.',
  'forms.downloaded': 'Package {name} handed to the browser at {time}.',
  'forms.openOne': 'Open form',
  'forms.openOneOf': 'Open form of {unit}',
  'forms.doOpen': 'Open the form of {unit} in a new window',
  'forms.openEach': 'Files cannot be downloaded here. Open each form of the list and save it.',
  'forms.downloadNote':
    'If no file arrives (common in Excel for Mac), open this workbook in Excel on the web or on Windows and download again.',
  'forms.noUnits': 'No units yet',
  'forms.noUnitsText': 'Enter code, name and group of each unit on sheet Đơn vị; one unit per row.',
  'forms.toUnits': 'Go to sheet Đơn vị',
  'forms.notLocked': 'The framework is not locked. Forms sent out now may have to be sent again.',
  'forms.notLockedLead': 'Note:',
  'forms.toFramework': 'Go to step 1',
  'forms.toCollect': 'Go on to collecting',
  'forms.record': 'Record {count} form as sent || Record {count} forms as sent',
  'forms.recordEffect':
    'Send the package, then write the day {count} form went out to sheet Thu nhận. || Send the package, then write the day {count} forms went out to sheet Thu nhận.',
  'forms.doRecord': 'Record {count} form as sent || Record {count} forms as sent',
  'forms.recorded':
    '{count} form recorded as sent at {time}, {date} || {count} forms recorded as sent at {time}, {date}',
};
