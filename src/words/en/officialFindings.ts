import { findingTexts } from '../findingTexts';

/** What is said in English of official tables, before they are criteria. */
export const enOfficialFindings = findingTexts({
  optionNotUnderstood: {
    title: 'A row was not understood',
    sentence: 'The row “{text}” of the criteria table is not understood.',
    fix: 'Correct it after creating the round, in the column Tham số.',
  },
  optionPointsDiffer: {
    title: 'A level with two amounts of points',
    sentence:
      'Level “{label}”: the text says {text} points, the column of points {column}. It was not taken.',
    fix: 'Look it up in the document and add the level in the column Tham số after creating the round.',
  },
  optionPointsAssumed: {
    title: 'The maximum is taken for the points of the first level',
    sentence:
      'Level “{text}” stands beside the item; {points} points are read as the maximum and as the points of this level.',
    fix: 'Look it up in the document. If it is not so, correct the column Tham số after creating the round.',
  },
  optionsAddUp: {
    title: 'The lines are read as parts that add up',
    sentence:
      'None of them reaches {maximum} points, but all {count} together make {maximum}; the item is read as a checklist.',
    fix: 'If a unit chooses one level only, change the rule to Chọn mức after creating the round.',
  },
  linesDiffer: {
    title: 'The lines of an item do not make one rule',
    sentence:
      'The item has {count} lines on scoring; how they go together is not clear. The words are kept in Tham số.',
    fix: 'Choose the rule and rewrite Tham số after creating the round.',
  },
  sourceUnclear: {
    title: 'An item with two sources of points',
    sentence: 'Item “{text}” has points of the survey and other points as well.',
    fix: 'Make two items of it, each with one source.',
  },
  codeNotUnderstood: {
    title: 'A number of a row cannot be read',
    sentence: 'Row “{text}” has a maximum, but its number is “{code}”, not of the form 1.2.3.',
    fix: 'Write the number as text, such as 1.2.3, and read the table again.',
  },
  levelTooDeep: {
    title: 'The table has more than three levels',
    sentence:
      'Row {code} “{text}” in between is left out, the items below it move up; the points stay as they are.',
    fix: 'Look through the tree of criteria after creating the round.',
  },
  sectionsTogether: {
    title: 'Bonus and penalty share a row',
    sentence:
      'Row {code} “{text}” was left out: bonus and penalty are two sections, each with a cap of its own.',
    fix: 'Check the caps of both sections after the round is made.',
  },
  secondTable: {
    title: 'More than one table of criteria on the sheet',
    sentence: 'At row “{text}” the numbers begin again; that is another table.',
    fix: 'If you need the other one, choose it in the field Table above the preview.',
  },
  printedTotalDiffers: {
    title: 'The printed total does not fit',
    sentence: 'The table prints a total of {printed} points; the fields that were read add up to {total}.',
    fix: 'Look for a missing row or a wrong maximum; if the table is misprinted, leave it.',
  },
  columnsNotRead: {
    title: 'Columns were not read',
    sentence: 'These columns have content that is no part of a framework: {text}.',
    fix: 'Where needed, copy it by hand to a fitting column after creating the round.',
  },
  guidanceKept: {
    title: 'Words are kept beside the name',
    sentence:
      'The rule {rule} cannot hold “{text}”; the words stand in brackets behind the name, where units read them.',
    fix: 'If they are not needed, edit the name after creating the round.',
  },
  noteNotRead: {
    title: 'A note is no part of the framework',
    sentence: 'Row “{text}” is a note; nothing is scored for it.',
    fix: 'If it changes how an item is scored, edit that item after creating the round.',
  },
  maximumFromSum: {
    title: 'A maximum is the sum of its items',
    sentence: 'The maximum is blank; the sum of what stands below is taken: {text}.',
    fix: 'Look it up in the document; if it differs, edit the column Điểm tối đa after creating the round.',
  },
  maximumFromLevels: {
    title: 'A maximum is that of the highest level',
    sentence: 'Item “{text}” has no maximum; its highest level gives {points} points.',
    fix: 'Look it up in the document; if it differs, edit the column Điểm tối đa after creating the round.',
  },
  maximumTwoWays: {
    title: 'An item with two maxima',
    sentence: 'The column of points says {inColumn}, the name says {inName}. The column was taken.',
    fix: 'Look it up in the document; if it is wrong, edit the column Điểm tối đa after creating the round.',
  },
  maximumAmbiguous: {
    title: 'A number may be thousands or decimals',
    sentence: '{count} cells are written like “{text}”; read as {points} points.',
    fix: 'If that is wrong, write it with a decimal comma, such as 1,25, and read the table again.',
  },
  maximumUnclear: {
    title: 'A maximum is not clear',
    sentence: '“{text}” may be {points} points on a scale of {scale}. It was not taken.',
    fix: 'Write the maximum alone and read the table again.',
  },
  pointsWereDate: {
    title: 'Excel made points a date',
    sentence: 'The cell is the date {date}; perhaps {text} was typed. That is taken, because it adds up.',
    fix: 'Format the cell as text, type the points again and read the table again.',
  },
  pointsBecameDate: {
    title: 'Excel made points a date',
    sentence: 'The cell is the date {date}; perhaps {text} was typed. It was not taken.',
    fix: 'Format the cell as text, type the points again and read the table again.',
  },
  codeWasDate: {
    title: 'Excel made a number of a row a date',
    sentence: 'The number of the row is the date {date}; after the row before it, it is {code}.',
    fix: 'Look it up in the document; if it is wrong, edit the column Mã after creating the round.',
  },
  codeBecameDate: {
    title: 'Excel made a number of a row a date',
    sentence: 'Row “{text}”: its number is the date {date}; what was typed is not known.',
    fix: 'Format the cell as text, type the number again and read the table again.',
  },
  partLeftOut: {
    title: 'A part above the fields',
    sentence:
      'Row {code} “{text}” is a part of several fields; the fields stay as they are, the row itself is not in the tree.',
    fix: 'Nothing to do if the fields below it are right.',
  },
  leftOutSumDiffers: {
    title: 'A row that was left out is not the sum of what is below it',
    sentence: 'Row {code} “{text}” says {declared} points; what is below it adds up to {sum}.',
    fix: 'Look for a missing row or a wrong maximum in the document.',
  },
  codesRenumbered: {
    title: 'Fields were numbered anew',
    sentence: 'The numbers of fields begin again in each part; they run on now: {text}.',
    fix: 'Where needed, edit the column Mã after creating the round.',
  },
  codeGiven: {
    title: 'A field without a number',
    sentence: 'Row “{text}” has no number; it was given {code}.',
    fix: 'Where needed, edit the column Mã after creating the round.',
  },
  surveyMentioned: {
    title: 'A survey is mentioned',
    sentence: 'Item “{text}” mentions a survey; it is still read as scored by the unit itself.',
    fix: 'If its points come from the survey, set Nguồn điểm to Điều tra XHH after creating the round.',
  },
  sourceAssumed: {
    title: 'The source of points is not clear',
    sentence: 'The column of sources says “{text}”; the item is read as scored by the unit itself.',
    fix: 'If it is not so, change Nguồn điểm of the item after creating the round.',
  },
  sourcesSplit: {
    title: 'An item with two sources of points',
    sentence:
      'Item “{text}” has {survey} points of the survey and {other} other points; it has no source yet.',
    fix: 'Make two items of {other} and {survey} points of it after creating the round.',
  },
  marksNotRead: {
    title: 'A column of marks was not read',
    sentence: 'Column {text} holds only marks; what they mean is not known.',
    fix: 'If it is the survey, name the column “Điều tra XHH” and read the table again.',
  },
  partsAsItems: {
    title: 'Lines with points become items',
    sentence:
      'Item “{text}” has {count} lines, each with points and levels of its own; each is read as an item below it.',
    fix: 'Look it up in the document; if it is not so, correct the tree after creating the round.',
  },
  partsDiffer: {
    title: 'Lines with points that do not make the item',
    sentence:
      '{count} lines add up to {sum} points, none reaches the {maximum} points of the item; whether they are levels or items is not clear.',
    fix: 'Choose the rule, or make items of them after creating the round. The words are kept in Tham số.',
  },
  officialHeadingMissing: {
    title: 'No table of criteria found',
    sentence:
      'Sheet {sheet} needs a row of headings with a column of names (such as “Tiêu chí”, “Nội dung”) and one of points (such as “Điểm tối đa”, “Điểm chuẩn”). Seen: {seen}. Missing: {missing}.',
    fix: 'Rename the columns, or choose another sheet.',
  },
  oldFont: {
    title: 'Text in an old font encoding',
    sentence: 'The table is written in {name}; it was turned into Unicode while reading.',
    fix: 'Read the names again; capital letters with accents may have become small ones.',
  },
  rowOfOtherGroup: {
    title: 'A row of another group',
    sentence: 'Row “{text}” has points in the column of another group only; it was not taken.',
    fix: 'If this group has the item too, write its points in the column that is read and read the table again.',
  },
  sectionInField: {
    title: 'Bonus or penalty within a field',
    sentence:
      'Row {code} “{text}” is no part of the sum of its field; it stands outside the tree as a section.',
    fix: 'Check the cap of the section after creating the round.',
  },
  otherMaxima: {
    title: 'More than one column of maxima',
    sentence: 'Column “{text}” is read; there is also {others}.',
    fix: 'If you need the other column, choose it in the field Table above the preview.',
  },
});
