import { formRows, hasNotDue } from './formRows';
import { guideLinesOf } from './rules/registry';
import { NO_CASE_TEXT } from '../../core/cells/noCase';
import type { Round } from '../../core/round/round';
import { shownDate } from '../../core/dates/dateSerial';
import { composeSheet } from '../layout/compose';
import type { SheetLayout } from '../layout/sheetLayout';
import { rowHeight, TALLEST_ROW } from '../layout/textHeight';
import { TITLE_ROWS, titleBlock } from '../layout/titleBlock';
import { SHEET_NAMES } from '../tables/sheetNames';

const NUMBER_WIDTH = 5;
const TEXT_WIDTH = 105;

/** The sheet "Hướng dẫn": how a unit fills its form, until when, and whom it asks. */
export function guideLayout(round: Round, unit: number, period: number): SheetLayout {
  const paragraphs = guideTexts(round, unit, period);
  const first = TITLE_ROWS + 1;
  return composeSheet(
    {
      name: SHEET_NAMES.guide,
      columns: [{ width: NUMBER_WIDTH }, { width: TEXT_WIDTH }],
      protected: true,
      print: { orientation: 'portrait', size: { pagesWide: 1 }, footerRight: 'Trang &P/&N' },
      tabColor: '#7F7F7F',
    },
    [
      titleBlock(round.settings, { title: 'HƯỚNG DẪN TỰ CHẤM ĐIỂM', subtitle: round.settings.title }, 2),
      {
        rows: paragraphs.map((text, index) => ({
          row: first + index,
          height: Math.min(TALLEST_ROW, rowHeight([{ text, width: TEXT_WIDTH }]) + 4),
        })),
        blocks: [{ row: first, column: 0, cells: paragraphs.map((text, index) => [`${index + 1}.`, text]) }],
        styles: [
          { area: { row: first, column: 0, rows: paragraphs.length, columns: 2 }, style: 'paragraph' },
        ],
      },
    ],
  );
}

function guideTexts(round: Round, unit: number, period: number): string[] {
  const { name: periodName = '', deadline } = round.periods[period] ?? {};
  const { organisation, contact } = round.settings;
  const ownContact = round.units[unit]?.contact ?? '';
  const receiver = organisation === '' ? 'cơ quan chủ trì' : organisation;
  const hasLater = hasNotDue(formRows(round, unit), period);
  return [
    `Trang ${SHEET_NAMES.form} là phiếu của đơn vị cho kỳ ${periodName}. Chỉ nhập vào các ô nền vàng nhạt${hasLater ? ' và, khi cần, các ô nền xám nhạt của mục chưa đến hạn' : ''}; các ô khác đã khóa (không có mật khẩu) để nội dung và điểm tối đa không bị sửa nhầm.`,
    ...(hasLater
      ? [
          'Mục chưa đến hạn ở kỳ này có nền xám nhạt, cột Tình trạng ghi "Chưa đến hạn": chưa phải chấm; việc đã xong sớm thì có thể nhập ngay. Cột điểm của các kỳ sau được ẩn.',
        ]
      : []),
    'Mục chấm điểm trực tiếp: nhập điểm vào cột điểm của kỳ này. Phiếu không nhận điểm vượt điểm tối đa, điểm âm hoặc điểm không đúng bước chấm.',
    'Mục chọn mức: chọn một mức trong danh sách ở cột Mức / số liệu (a). Điểm được tự tính.',
    'Mục tính theo tỷ lệ: nhập số đạt được vào cột (a) và tổng số vào cột (b), ví dụ 45 và 50. Mục tính theo số liệu: chỉ nhập cột (a). Điểm được tự tính và làm tròn.',
    ...ruleTexts(round),
    ...outsideTexts(round),
    'Mục không áp dụng cho đơn vị: nếu cột Cách chấm cho phép, ghi KAD thay cho điểm hoặc số liệu. Mục đó không tính vào điểm tối đa của đơn vị.',
    'Mục chưa chấm thì để trống. Ô để trống không tính là 0 điểm, nhưng kết quả chỉ là tạm tính cho đến khi đủ.',
    'Tài liệu kiểm chứng: ghi số, ký hiệu, ngày, tên tài liệu, và mục, trang có nội dung chứng minh; có thể dán liên kết. Mục bắt buộc có tài liệu mà còn trống thì cột Tình trạng ghi "Thiếu tài liệu".',
    ...(period === 0
      ? []
      : [
          'Tài liệu đã ghi ở các kỳ trước còn ở cột Tài liệu các kỳ trước, đã khóa; kỳ này chỉ ghi tài liệu mới hoặc bổ sung, không cần ghi lại.',
        ]),
    'Điểm của các kỳ trước chỉ để xem. Các mục điều tra xã hội học và các mục chỉ do cơ quan thẩm định chấm thì đơn vị không nhập.',
    'Dòng trên đầu bảng cho biết còn bao nhiêu mục chưa chấm và bao nhiêu mục thiếu tài liệu. Khi không còn mục nào thì phiếu đã sẵn sàng để gửi.',
    `Lưu tệp ở dạng Excel (.xlsx) và gửi về ${receiver}${deadline === undefined ? '' : ` trước khi hết ngày ${shownDate(deadline)}`}. Không đổi tên trang, không chép dữ liệu sang tệp khác.`,
    ...deadlineTexts(round),
    `Liên hệ khi cần hỗ trợ: ${[receiver, ...(contact === undefined ? [] : [contact])].join(', ')}.${ownContact === '' ? '' : ` Đầu mối của đơn vị: ${ownContact}.`}`,
  ];
}

/** When the forms of every period are due; none where no deadline is known. */
function deadlineTexts({ periods }: Round): string[] {
  const known = periods.flatMap(({ name, deadline }) =>
    deadline === undefined ? [] : [`${name}: ${shownDate(deadline)}`],
  );
  return known.length === 0 ? [] : [`Hạn nộp phiếu các kỳ: ${known.join('; ')}.`];
}

/** How to answer what only some frameworks ask for. */
function ruleTexts({ framework }: Round): string[] {
  const items = framework.nodes.flatMap(({ item }) => (item?.source === 'self' ? [item] : []));
  return [
    ...guideLinesOf(items.map(({ rule }) => rule)),
    ...(items.some(({ noCaseFullPoints }) => noCaseFullPoints)
      ? [
          `Năm không phát sinh: nếu cột Cách chấm cho phép, ghi ${NO_CASE_TEXT} vào cột (a); mục đó được đủ điểm.`,
        ]
      : []),
  ];
}

/** How bonus and penalty are entered and what becomes of them, where the framework has them. */
function outsideTexts({ framework, settings }: Round): string[] {
  if (framework.nodes.every(({ part }) => part === 'tree')) {
    return [];
  }
  const { totalAboveMaximum, totalBelowZero } = settings.policy;
  const bounds = [
    ...(totalBelowZero ? [] : ['không dưới 0']),
    ...(totalAboveMaximum ? [] : ['không quá điểm tối đa']),
  ];
  const bounded = bounds.length === 0 ? '' : ` Tổng điểm ${bounds.join(', ')}.`;
  return [
    `Điểm thưởng, điểm trừ nằm ở cuối phiếu, ngoài điểm của các lĩnh vực. Chỉ ghi khi có, để trống là không có; điểm trừ ghi số dương. Mỗi phần được tính không quá trần của phần.${bounded}`,
  ];
}
