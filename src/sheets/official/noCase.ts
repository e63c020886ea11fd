import { comparable } from '../../core/cells/comparable';

const NO_CASE =
  /^(?:(?:trường hợp|nếu|đối với|riêng|đơn vị|cơ quan|các|những|địa phương|trong|năm|kỳ|đánh giá|mà|nào|có|tiêu chí|nội dung|nhiệm vụ|lưu ý) |[:,] ?)*không (?:có )?(?:phát sinh|nhiệm vụ|chức năng|thuộc đối tượng|được giao|hồ sơ|đơn thư|văn bản|trường hợp|kiến nghị|phản ánh|thủ tục|áp dụng)/u;
const FULL =
  /(?:được |thì |đạt |tính |chấm |hưởng |cho )(?:được |tính |chấm |đạt |hưởng |cho |là )*(?:(?:số )?điểm (?:tối đa|chuẩn)|(?:trọn|đủ|toàn bộ|100 ?%) (?:số )?điểm(?: tối đa)?)[ .]*$/u;
const OUT =
  /(?:không (?:đánh giá|chấm(?: điểm)?|tính(?: điểm)?|áp dụng|xét)|trừ (?:khỏi|ra khỏi|ra|số)|loại (?:khỏi|ra|trừ)|giảm trừ|miễn chấm)/u;

/**
 * Reads a line on units that had no case this year: "Trường hợp trong năm không phát sinh thì được tính điểm tối đa", or "…
 * thì không đánh giá tiêu chí này".
 *
 * @returns what such units get; undefined for every other line.
 */
export function readNoCase(line: string): 'maximum' | 'notApplicable' | undefined {
  const text = comparable(line);
  const begin = NO_CASE.exec(text);
  if (!begin) {
    return undefined;
  }
  const rest = text.slice(begin[0].length);
  return FULL.test(rest) ? 'maximum' : OUT.test(rest) ? 'notApplicable' : undefined;
}
