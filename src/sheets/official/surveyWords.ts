import type { Source } from '../../core/framework/framework';
import { readSource } from '../../core/framework/vocabulary';
import { fold } from '../grid/fold';

/** Longer texts speak of something else than where points come from. */
const LONGEST_SOURCE = 60;
const SURVEY = '(?:dieu tra|khao sat|dt)(?: (?:xa hoi hoc|xhh))|dtxhh|xhh';
const MENTION = new RegExp(`(?:^| )(?:${SURVEY})(?: |$)`, 'u');
const BEGIN = new RegExp(
  `^(?:(?:diem|ket qua|phan|danh gia|cham|cham diem|tieu chi|cac|nhom|lay|tu) )*(?:(?:qua|thong qua|bang|tu) )?(?:${SURVEY})(?: |$)`,
  'u',
);
const END = new RegExp(
  `(?:^| )(?:qua|thong qua|bang|theo|tu)(?: (?:ket qua|hinh thuc|phuong phap|phieu))*(?: (?:${SURVEY}))$`,
  'u',
);
const BRACKETS = /[([{]([^()[\]{}]{1,60})[)\]}]|[–—-] ?([^–—-]{1,60})$/gu;

/**
 * What a name says of the survey: that its points come from it ("Chất lượng chỉ đạo (điều tra XHH)", "Điểm điều tra xã hội
 * học"), or only something about a survey ("Ban hành kế hoạch điều tra xã hội học").
 */
export function surveyInName(name: string): 'source' | 'mention' | undefined {
  if (/^(diem |phan |ket qua )*(dieu tra|khao sat)$/u.test(fold(name.slice(0, LONGEST_SOURCE)))) {
    return 'source';
  }
  const text = fold(name.slice(0, LONGEST_NAME));
  const inBrackets = [...name.slice(0, LONGEST_NAME).matchAll(BRACKETS)].some((match) =>
    BEGIN.test(fold(match[1] ?? match[2] ?? '')),
  );
  return inBrackets || BEGIN.test(text) || END.test(text)
    ? 'source'
    : MENTION.test(text)
      ? 'mention'
      : undefined;
}
const LONGEST_NAME = 1000;

/** The source of points that a short text names, in the words of offices; undefined for every other text. */
export function readSourceText(text: string): Source | undefined {
  if (text.length > LONGEST_SOURCE) {
    return undefined;
  }
  const folded = fold(text);
  if (/(^| )(dieu tra|khao sat|lay (y kien|phieu)|xhh|dtxhh|sipas)( |$)|^dt$/u.test(folded)) {
    return 'survey';
  }
  if (/^(diem )?(don vi |co quan )?tu (cham|danh gia)/u.test(folded)) {
    return 'self';
  }
  return (
    readSource(text) ?? (/^(diem |hoi dong |to )*tham dinh|^td$/u.test(folded) ? 'appraisal' : undefined)
  );
}
