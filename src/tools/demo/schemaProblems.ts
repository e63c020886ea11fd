import Ajv, { type ErrorObject } from 'ajv';
import schema from '../../../docs/round-file.schema.json';
import type { RoundFile } from '../../core/roundFile/roundFile';

/** One thing that is wrong with a round file: a JSON pointer and a sentence. */
export interface FileProblem {
  /** "/framework/criteria/3/max"; empty for the file as a whole. */
  readonly pointer: string;
  readonly sentence: string;
}

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile<RoundFile>(schema);

/** A round file of the right shape, or where it departs from docs/round-file.schema.json. */
export function readShape(
  value: unknown,
):
  | { readonly ok: true; readonly file: RoundFile }
  | { readonly ok: false; readonly problems: readonly FileProblem[] } {
  if (validate(value)) {
    return { ok: true, file: value };
  }
  const errors = validate.errors ?? [];
  // Where no branch of an alternative fits, ajv also reports why each branch does not: too much to read.
  const alternatives = new Set(errors.filter(isAlternative).map(({ instancePath }) => instancePath));
  const problems = errors
    .filter((error) => isAlternative(error) || !alternatives.has(error.instancePath))
    .map((error) => ({ pointer: error.instancePath, sentence: sentenceOf(error) }));
  return { ok: false, problems };
}

function isAlternative({ keyword }: ErrorObject): boolean {
  return keyword === 'anyOf';
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'văn bản (trong dấu ngoặc kép)',
  number: 'số',
  integer: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách [ ]',
  object: 'đối tượng { }',
  null: 'null',
};

function sentenceOf({ keyword, params, instancePath }: ErrorObject): string {
  const named = params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case 'required':
      return `thiếu "${String(named['missingProperty'])}".`;
    case 'additionalProperties':
      return `không có mục nào tên "${String(named['additionalProperty'])}"; kiểm tra chính tả.`;
    case 'type':
      return `phải là ${typeWords(named['type'])}.`;
    case 'enum':
      return `phải là một trong: ${(named['allowedValues'] as unknown[]).map((value) => JSON.stringify(value)).join(', ')}.`;
    case 'const':
      return `phải là ${JSON.stringify(named['allowedValue'])}.`;
    case 'minItems':
      return 'phải có ít nhất một phần tử.';
    case 'minLength':
      return 'không được để trống.';
    case 'minimum':
    case 'maximum':
      return `phải ${keyword === 'minimum' ? '≥' : '≤'} ${String(named['limit'])}.`;
    case 'pattern':
      return instancePath.endsWith('/deadline')
        ? 'phải là ngày dạng yyyy-mm-dd, ví dụ "2026-07-15".'
        : 'không đúng dạng; không có dấu cách ở đầu hoặc cuối.';
    default:
      return alternativeSentence(instancePath);
  }
}

/** Where one of several kinds of value would do. */
function alternativeSentence(pointer: string): string {
  if (pointer.endsWith('/rankDecimals')) {
    return 'phải là số nguyên từ 0 đến 6, hoặc "unrounded".';
  }
  if (pointer.startsWith('/entries/')) {
    return 'phải là nội dung một ô: số, văn bản, true, false, null, hoặc {"error": "#…"}.';
  }
  if (pointer.startsWith('/lastYear/codeMap/')) {
    return 'phải là mã (văn bản), hoặc null nếu mục cũ không còn.';
  }
  const amount = 'phải là số hoặc văn bản số có tối đa 6 chữ số thập phân, ví dụ 0.5 hoặc "0.5"';
  return pointer.startsWith('/lastYear/results/') ? `${amount}; không áp dụng thì ghi "KAD".` : `${amount}.`;
}

function typeWords(type: unknown): string {
  const types = Array.isArray(type) ? type : [type];
  return types.map((each) => TYPE_WORDS[String(each)] ?? String(each)).join(' hoặc ');
}
